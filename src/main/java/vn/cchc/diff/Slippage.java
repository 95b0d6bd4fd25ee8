package vn.cchc.diff;

import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.source.Location;

/**
 * The first approved deadline of each task of a plan, to be told beside today's.
 *
 * @param first by task
 * @param whole whether the history goes back to its beginning; of a shallow copy the first deadlines may be later ones
 */
public record Slippage(Plan plan, Map<String, Value.Due> first, boolean whole) {
    public Slippage {
        first = Map.copyOf(first);
    }

    /** From the first deadline to today's; nothing for a task that is in no history. */
    public Optional<FieldChange> of(Task task) {
        Value.Due now =
                new Value.Due(task.effective(), task.effective().deadline().lastDays(plan.counting()));
        return Optional.ofNullable(first.get(task.id()))
                .map(due -> new FieldChange("deadline", due, now, Location.startOf("")));
    }
}
