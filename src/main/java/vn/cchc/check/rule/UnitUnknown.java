package vn.cchc.check.rule;

import vn.cchc.check.References;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;
import vn.cchc.source.Suggestions;

/** Every unit a plan names must be in the register, by id, name or alias. */
public final class UnitUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            if (plan.units().origin().isEmpty()) {
                continue;
            }
            for (UnitRef ref : References.of(plan)) {
                check(plan.units(), ref, sink);
            }
        }
        for (Units register : workspace.registers()) {
            for (Unit unit : register.units()) {
                if (unit.parent().isPresent()) {
                    check(register, unit.parent().get(), sink);
                }
            }
        }
    }

    private static void check(Units register, UnitRef ref, Sink sink) {
        if (register.find(ref).isEmpty()) {
            sink.at(ref.origin().start(), ref.written(), Suggestions.nearest(ref.written(), register.allNames()));
        }
    }
}
