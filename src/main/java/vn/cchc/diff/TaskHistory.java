package vn.cchc.diff;

import java.util.List;
import java.util.Optional;

/**
 * What happened to the deadline of one task of one plan.
 *
 * @param overall from the first approved deadline to today's; absent for a task that is there no more
 * @param unreadable the commits that could not be read
 */
public record TaskHistory(
        String plan,
        String task,
        String label,
        List<Step> steps,
        Optional<FieldChange> overall,
        List<String> unreadable) {
    public TaskHistory {
        steps = List.copyOf(steps);
        unreadable = List.copyOf(unreadable);
    }

    /** How often the deadline changed after it was first set. */
    public int times() {
        int times = 0;
        for (Step step : steps) {
            times += step.move().before().isPresent() && step.move().after().isPresent() ? 1 : 0;
        }
        return times;
    }
}
