package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Progress;
import vn.cchc.model.Task;

/**
 * A task and how it stands on the day asked.
 *
 * @param doneOn the day it was done, by the reports handed in up to the day asked
 * @param dueDay the last on-time day it is judged by: the first stage not yet met
 * @param daysLeft days until that day, negative once it has passed; absent for what is done, dropped or undated
 * @param parts the part of each lead, groups as their units
 * @param milestones how it stands on the day each milestone names, in the plan's order
 */
public record TaskStanding(
        Task task,
        Progress progress,
        Optional<LocalDate> doneOn,
        Standing standing,
        Optional<LocalDate> dueDay,
        Optional<Integer> daysLeft,
        List<PartStanding> parts,
        List<StageStanding> stages,
        List<ProductStanding> products,
        Map<String, Standing> milestones) {

    TaskStanding with(Map<String, Standing> atMilestones) {
        return new TaskStanding(
                task, progress, doneOn, standing, dueDay, daysLeft, parts, stages, products, atMilestones);
    }
}
