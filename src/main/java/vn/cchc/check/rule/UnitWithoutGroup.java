package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Unit;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit that is in no group and above no other is reached by no plan that speaks of groups. */
public final class UnitWithoutGroup implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            Set<String> parents = new HashSet<>();
            for (Unit unit : register.units()) {
                if (unit.parent().isPresent()) {
                    parents.add(register.idOf(unit.parent().get()));
                }
            }
            for (Unit unit : register.units()) {
                if (unit.groups().isEmpty() && !parents.contains(unit.id())) {
                    sink.at(unit.origin().start(), unit.name());
                }
            }
        }
    }
}
