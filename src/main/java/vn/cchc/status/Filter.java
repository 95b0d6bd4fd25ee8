package vn.cchc.status;

import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;

/** Which tasks a question is about; an absent part lets everything pass. A unit means what it leads or supports. */
public record Filter(Optional<String> unit, Optional<String> area, Optional<Standing> standing) {
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    boolean accepts(Plan plan, TaskStanding standing) {
        Task task = standing.task();
        return area.filter(wanted -> !wanted.equals(task.area())).isEmpty()
                && this.standing.filter(wanted -> wanted != standing.standing()).isEmpty()
                && (unit.isEmpty() || concerns(plan, task, unit.get()));
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
