package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * A goal of the plan (chỉ tiêu). Its text is the plan's own clause with its closing sign; the texts of one paragraph, read
 * one after the other, are that paragraph.
 *
 * @param units who measures it; nobody in particular where empty
 */
public record Target(
        String id,
        int paragraph,
        String text,
        String goalText,
        Optional<Goal> goal,
        Optional<Measure> declaredMeasure,
        List<UnitRef> units,
        Origin origin) {

    public Target {
        units = List.copyOf(units);
    }

    /** How it is measured: as the target says, or as its goal asks for; nothing while the goal cannot be read. */
    public Optional<Measure> measure() {
        if (declaredMeasure.isPresent() || goal.isEmpty()) {
            return declaredMeasure;
        }
        return Optional.of(Measure.by(goal.get()));
    }

    /** The clause as a label: without the sign that closes it. */
    public String label() {
        return Clause.label(text);
    }
}
