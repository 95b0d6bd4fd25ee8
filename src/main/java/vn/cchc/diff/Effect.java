package vn.cchc.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;
import vn.cchc.status.TaskStanding;

/**
 * How the change moves the standing of a plan's tasks on one day.
 *
 * @param before how many tasks stood so, by standing
 * @param moved the tasks that are in both states and stand differently
 */
public record Effect(Map<Standing, Integer> before, Map<Standing, Integer> after, List<Move> moved) {
    public Effect {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        moved = List.copyOf(moved);
    }

    /** A task that stands differently. */
    public record Move(String task, String label, Standing from, Standing to) {}

    /** @param renumbered the numbers that tasks had before, by those they have now */
    static Effect of(Optional<Plan> before, Optional<Plan> after, Map<String, String> renumbered, LocalDate asOf) {
        List<TaskStanding> was = tasks(before, asOf);
        List<TaskStanding> is = tasks(after, asOf);
        Map<String, Standing> old = new HashMap<>();
        was.forEach(task -> old.putIfAbsent(task.task().id(), task.standing()));
        List<Move> moved = new ArrayList<>();
        for (TaskStanding task : is) {
            String id = task.task().id();
            Standing from = old.get(renumbered.getOrDefault(id, id));
            if (from != null && from != task.standing()) {
                moved.add(new Move(task.task().id(), task.task().label(), from, task.standing()));
            }
        }
        return new Effect(count(was), count(is), moved);
    }

    private static List<TaskStanding> tasks(Optional<Plan> plan, LocalDate asOf) {
        return plan.map(found -> Status.onDay(found, asOf))
                .map(PlanStatus::tasks)
                .orElse(List.of());
    }

    private static Map<Standing, Integer> count(List<TaskStanding> tasks) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        tasks.forEach(task -> counts.merge(task.standing(), 1, Integer::sum));
        return counts;
    }

    /** How many tasks came to stand so, less those that were there and are so no more. */
    public int gain(Standing standing) {
        return after.getOrDefault(standing, 0) - before.getOrDefault(standing, 0);
    }

    /** How many tasks that stood so stand differently now. */
    public int left(Standing standing) {
        int left = 0;
        for (Move move : moved) {
            left += move.from() == standing ? 1 : 0;
        }
        return left;
    }

    public int entered(Standing standing) {
        int entered = 0;
        for (Move move : moved) {
            entered += move.to() == standing ? 1 : 0;
        }
        return entered;
    }

    public boolean isNone() {
        return moved.isEmpty() && before.equals(after);
    }
}
