package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.check.References;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

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
            check(plan.units(), References.of(plan), sink);
        }
        for (Units register : workspace.registers()) {
            List<UnitRef> parents = new ArrayList<>();
            for (Unit unit : register.units()) {
                if (unit.parent().isPresent()) {
                    parents.add(unit.parent().get());
                }
            }
            check(register, parents, sink);
        }
    }

    private static void check(Units register, List<UnitRef> refs, Sink sink) {
        Nearest nearest = null;
        for (UnitRef ref : refs) {
            if (register.find(ref).isEmpty()) {
                nearest = nearest == null ? new Nearest(register.allNames()) : nearest;
                sink.at(ref.origin().start(), ref.written(), nearest.to(ref.written()));
            }
        }
    }
}
