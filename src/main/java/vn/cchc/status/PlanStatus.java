package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.model.Plan;

/** A plan and how everything in it stands on a day. */
public record PlanStatus(
        Plan plan,
        LocalDate asOf,
        Tally totals,
        List<TaskStanding> tasks,
        List<MilestoneStanding> milestones,
        List<TargetStanding> targets,
        List<DutyStanding> duties) {}
