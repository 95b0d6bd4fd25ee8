package vn.cchc.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Duty;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Unit;

/** Computes how a plan stands on a day. */
public final class Status {
    private final Plan plan;
    private final LocalDate asOf;

    private Status(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
    }

    public static PlanStatus of(Plan plan, LocalDate asOf, Filter filter) {
        return new Status(plan, asOf).all(filter);
    }

    private PlanStatus all(Filter filter) {
        Ledger ledger = new Ledger(plan, asOf);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        for (Milestone milestone : plan.document().milestones()) {
            milestone.namedDay().ifPresent(day -> {
                days.put(milestone.id(), day);
                ledgers.put(milestone.id(), new Ledger(plan, day));
            });
        }
        List<TaskStanding> tasks = new ArrayList<>();
        for (Task task : plan.tasks()) {
            Map<String, Standing> milestones = new LinkedHashMap<>();
            days.forEach((id, day) -> milestones.put(
                    id, judge(task, ledgers.get(id).of(task), day, Map.of()).standing()));
            TaskStanding standing = judge(task, ledger.of(task), asOf, milestones);
            if (filter.accepts(plan, standing)) {
                tasks.add(standing);
            }
        }
        List<MilestoneStanding> milestones = new ArrayList<>();
        plan.document().milestones().forEach(milestone -> milestones.add(milestone(milestone)));
        List<DutyStanding> duties = new ArrayList<>();
        plan.duties().forEach(duty -> duties.add(duty(duty)));
        return new PlanStatus(plan, asOf, Tally.of(tasks), List.copyOf(tasks), milestones, duties);
    }

    private TaskStanding judge(Task task, Ledger.Entry entry, LocalDate day, Map<String, Standing> milestones) {
        List<LocalDate> lastDays = task.effective().deadline().lastDays(plan.counting());
        if (entry.progress() == Progress.DROPPED) {
            return standing(task, entry, Standing.DROPPED, Optional.empty(), day, milestones);
        }
        if (entry.progress() == Progress.DONE) {
            boolean late = !lastDays.isEmpty()
                    && entry.doneOn()
                            .filter(done -> done.isAfter(Collections.max(lastDays)))
                            .isPresent();
            Standing done = late ? Standing.DONE_LATE : Standing.DONE_ON_TIME;
            return standing(task, entry, done, Optional.empty(), day, milestones);
        }
        if (lastDays.isEmpty()) {
            return standing(task, entry, Standing.UNDATED, Optional.empty(), day, milestones);
        }
        LocalDate due = Collections.min(lastDays);
        long left = ChronoUnit.DAYS.between(day, due);
        Standing open = left < 0
                ? Standing.OVERDUE
                : left <= plan.settings().dueSoonDays() ? Standing.DUE_SOON : Standing.IN_TIME;
        return standing(task, entry, open, Optional.of(due), day, milestones);
    }

    private static TaskStanding standing(
            Task task,
            Ledger.Entry entry,
            Standing standing,
            Optional<LocalDate> due,
            LocalDate day,
            Map<String, Standing> milestones) {
        Optional<Integer> left = due.map(last -> (int) ChronoUnit.DAYS.between(day, last));
        return new TaskStanding(task, entry.progress(), entry.doneOn(), standing, due, left, milestones);
    }

    private MilestoneStanding milestone(Milestone milestone) {
        Optional<LocalDate> named = milestone.namedDay();
        Optional<LocalDate> last = named.map(
                any -> milestone.due().deadline().lastDays(plan.counting()).get(0));
        List<Unit> expected = plan.document()
                .reporting()
                .map(reporting -> plan.units().expand(reporting.by(), named.orElse(asOf)))
                .orElse(List.of());
        List<Unit> missing = new ArrayList<>();
        int onTime = 0;
        int onNamedDay = 0;
        int late = 0;
        for (Unit unit : expected) {
            Optional<LocalDate> submitted = submitted(milestone, unit);
            if (submitted.isEmpty()) {
                missing.add(unit);
            } else if (last.isEmpty() || !submitted.get().isAfter(last.get())) {
                onTime++;
            } else if (submitted.get().equals(named.get())) {
                onNamedDay++;
            } else {
                late++;
            }
        }
        int received = expected.size() - missing.size();
        return new MilestoneStanding(milestone, named, last, expected, received, onTime, onNamedDay, late, missing);
    }

    /** The day a unit handed in its report, where that had happened by the day asked. */
    private Optional<LocalDate> submitted(Milestone milestone, Unit unit) {
        for (Report report : plan.reports()) {
            boolean its = report.milestone().equals(milestone.id())
                    && plan.units().idOf(report.unit()).equals(unit.id());
            if (its && !report.submitted().isAfter(asOf)) {
                return Optional.of(report.submitted());
            }
        }
        return Optional.empty();
    }

    private DutyStanding duty(Duty duty) {
        List<LocalDate> due = new ArrayList<>(duty.due().deadline().lastDays(plan.counting()));
        Collections.sort(due);
        List<LocalDate> done = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (!report.submitted().isAfter(asOf)) {
                for (Report.DutyDone said : report.duties()) {
                    if (said.duty().equals(duty.id())) {
                        said.on().stream().filter(day -> !done.contains(day)).forEach(done::add);
                    }
                }
            }
        }
        Collections.sort(done);
        List<LocalDate> missed = new ArrayList<>();
        LocalDate after = LocalDate.MIN;
        for (LocalDate day : due) {
            if (day.isBefore(asOf) && !doneWithin(done, after, day)) {
                missed.add(day);
            }
            after = day;
        }
        return new DutyStanding(duty, due, done, missed);
    }

    /** Whether one of the days lies after the occurrence before and not after this one. */
    private static boolean doneWithin(List<LocalDate> done, LocalDate after, LocalDate until) {
        for (LocalDate day : done) {
            if (day.isAfter(after) && !day.isAfter(until)) {
                return true;
            }
        }
        return false;
    }
}
