package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Group;
import vn.cchc.model.Unit;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Units and groups of a register have different ids. */
public final class UnitRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            Repeats repeats = new Repeats(sink);
            for (Group group : register.groups()) {
                repeats.add(group.id(), group.origin().of("id"));
            }
            for (Unit unit : register.units()) {
                repeats.add(unit.id(), unit.origin().of("id"));
            }
        }
    }
}
