package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Unit;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** No unit stands under itself. */
public final class UnitParentLoop implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            for (Unit unit : register.units()) {
                if (unit.parent().isPresent() && loops(register, unit)) {
                    sink.at(unit.origin().of("parent"), unit.id());
                }
            }
        }
    }

    private static boolean loops(Units register, Unit unit) {
        Set<String> above = new HashSet<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent() && above.add(at.get().id())) {
            at = parent(at.get(), register);
        }
        return at.isPresent() && at.get().id().equals(unit.id());
    }

    private static Optional<Unit> parent(Unit unit, Units register) {
        Optional<String> id =
                unit.parent().isPresent() ? register.find(unit.parent().get()) : Optional.empty();
        return id.isPresent() ? register.unit(id.get()) : Optional.empty();
    }
}
