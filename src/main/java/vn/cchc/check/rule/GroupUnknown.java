package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Group;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A unit belongs to groups of its own register. */
public final class GroupUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Group group : register.groups()) {
                ids.add(group.id());
            }
            Nearest nearest = null;
            for (Unit unit : register.units()) {
                for (UnitRef group : unit.groups()) {
                    if (!ids.contains(register.idOf(group))) {
                        nearest = nearest == null ? new Nearest(ids) : nearest;
                        sink.at(group.origin().start(), group.written(), nearest.to(group.written()));
                    }
                }
            }
        }
    }
}
