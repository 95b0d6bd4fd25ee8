package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
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
            Set<String> looping = looping(register);
            for (Unit unit : register.units()) {
                if (looping.contains(unit.id())) {
                    sink.at(unit.origin().of("parent"), unit.id());
                }
            }
        }
    }

    /** The units that stand under themselves; each is walked over once. */
    private static Set<String> looping(Units register) {
        Set<String> looping = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (Unit unit : register.units()) {
            Set<String> above = new LinkedHashSet<>();
            Optional<Unit> at = Optional.of(unit);
            while (at.isPresent()
                    && !done.contains(at.get().id())
                    && above.add(at.get().id())) {
                at = parent(at.get(), register);
            }
            boolean inLoop = false;
            for (String id : above) {
                inLoop |= at.isPresent() && at.get().id().equals(id);
                if (inLoop) {
                    looping.add(id);
                }
            }
            done.addAll(above);
        }
        return looping;
    }

    private static Optional<Unit> parent(Unit unit, Units register) {
        Optional<String> id =
                unit.parent().isPresent() ? register.find(unit.parent().get()) : Optional.empty();
        return id.isPresent() ? register.unit(id.get()) : Optional.empty();
    }
}
