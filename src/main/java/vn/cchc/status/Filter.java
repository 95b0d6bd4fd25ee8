package vn.cchc.status;

import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;

/** Which tasks a question is about; an absent part lets everything pass. A unit means what it leads or supports. */
public record Filter(Optional<String> unit, Optional<String> area, Optional<Standing> standing) {
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the question is about all tasks. */
    public boolean isAll() {
        return unit.isEmpty() && area.isEmpty() && standing.isEmpty();
    }

    boolean accepts(Plan plan, TaskStanding standing) {
        Task task = standing.task();
        return (area.isEmpty() || area.get().equals(task.area()))
                && (this.standing.isEmpty() || this.standing.get() == standing.standing())
                && (unit.isEmpty() || concerns(plan, task, unit.get()));
    }

    /** Whether the question is about a unit, or about all of them. */
    boolean asksFor(String id) {
        return unit.isEmpty() || unit.get().equals(id);
    }

    private static boolean concerns(Plan plan, Task task, String unit) {
        for (UnitRef lead : task.leads()) {
            if (plan.units().concerns(lead, unit)) {
                return true;
            }
        }
        for (UnitRef support : task.supports()) {
            if (plan.units().concerns(support, unit)) {
                return true;
            }
        }
        return false;
    }
}
