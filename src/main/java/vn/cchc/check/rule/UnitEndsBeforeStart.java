package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Unit;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit's last day is not before its first. */
public final class UnitEndsBeforeStart implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            for (Unit unit : register.units()) {
                boolean backwards = unit.from().isPresent()
                        && unit.until().isPresent()
                        && unit.until().get().isBefore(unit.from().get());
                if (backwards) {
                    sink.at(
                            unit.origin().of("until"),
                            unit.until().get(),
                            unit.from().get());
                }
            }
        }
    }
}
