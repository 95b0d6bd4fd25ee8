package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.model.Duty;
import vn.cchc.model.Milestone;
import vn.cchc.model.Task;

/**
 * What one unit owes on a day (đôn đốc): what has passed undone and what falls due within the plan's due-soon days. Days left
 * count to the last on-time day and are negative once it has passed.
 *
 * @param unit the unit's id
 */
public record Reminder(
        String unit, String name, List<OwedReport> reports, List<OwedTask> tasks, List<OwedDuty> duties) {

    /** A report that was not handed in. */
    public record OwedReport(Milestone milestone, LocalDate due, int daysLeft) {}

    /** The unit's own part of a task. */
    public record OwedTask(Task task, Standing standing, LocalDate due, int daysLeft) {}

    /** One occurrence of a duty. */
    public record OwedDuty(Duty duty, LocalDate due, int daysLeft) {}

    public Reminder {
        reports = List.copyOf(reports);
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
    }

    boolean owesNothing() {
        return reports.isEmpty() && tasks.isEmpty() && duties.isEmpty();
    }
}
