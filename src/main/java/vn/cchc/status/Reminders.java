package vn.cchc.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;

/**
 * Draws up what each unit owes. Units that no longer exist on the day are not reminded; a duty that names no unit reminds
 * nobody.
 */
public final class Reminders {
    private final Plan plan;
    private final LocalDate asOf;
    private final int soon;
    private final Map<String, List<Reminder.OwedReport>> reports = new LinkedHashMap<>();
    private final Map<String, List<Reminder.OwedTask>> tasks = new LinkedHashMap<>();
    private final Map<String, List<Reminder.OwedDuty>> duties = new LinkedHashMap<>();

    private Reminders(PlanStatus status) {
        plan = status.plan();
        asOf = status.asOf();
        soon = plan.settings().dueSoonDays();
        status.milestones().forEach(this::report);
        status.tasks().forEach(this::task);
        status.duties().forEach(this::duty);
    }

    /** The units that owe something, in the order of the register; only one of them where a unit is given. */
    public static List<Reminder> of(PlanStatus status, Optional<String> unit) {
        List<Reminder> reminders = new ArrayList<>();
        for (Reminder reminder : new Reminders(status).all()) {
            boolean wanted = unit.filter(id -> !id.equals(reminder.unit())).isEmpty();
            if (wanted && !reminder.owesNothing()) {
                reminders.add(reminder);
            }
        }
        return reminders;
    }

    private void report(MilestoneStanding milestone) {
        milestone.lastDay().filter(last -> left(last) <= soon).ifPresent(last -> {
            for (Unit unit : milestone.missing()) {
                reports.computeIfAbsent(unit.id(), any -> new ArrayList<>())
                        .add(new Reminder.OwedReport(milestone.milestone(), last, left(last)));
            }
        });
    }

    private void task(TaskStanding task) {
        for (PartStanding part : task.parts()) {
            if (part.standing() == Standing.OVERDUE || part.standing() == Standing.DUE_SOON) {
                LocalDate due = part.dueDay().orElseThrow();
                tasks.computeIfAbsent(part.unit(), any -> new ArrayList<>())
                        .add(new Reminder.OwedTask(task.task(), part.standing(), due, left(due)));
            }
        }
    }

    private void duty(DutyStanding duty) {
        for (DutyStanding.Occurrence occurrence : duty.occurrences()) {
            boolean owed = occurrence.state() == DutyStanding.State.MISSED
                    || occurrence.state() == DutyStanding.State.OPEN && left(occurrence.due()) <= soon;
            if (owed && occurrence.unit().isPresent()) {
                duties.computeIfAbsent(occurrence.unit().get(), any -> new ArrayList<>())
                        .add(new Reminder.OwedDuty(duty.duty(), occurrence.due(), left(occurrence.due())));
            }
        }
    }

    private int left(LocalDate due) {
        return (int) ChronoUnit.DAYS.between(asOf, due);
    }

    /** The units of the register that exist on the day; after them what tasks name and no unit is, so that nothing is lost. */
    private List<Reminder> all() {
        List<Reminder> all = new ArrayList<>();
        for (Unit unit : plan.units().units()) {
            if (unit.existsOn(asOf)) {
                all.add(reminder(unit.id()));
            }
        }
        for (String named : tasks.keySet()) {
            if (plan.units().unit(named).isEmpty()) {
                all.add(reminder(named));
            }
        }
        return all;
    }

    private Reminder reminder(String unit) {
        return new Reminder(
                unit,
                plan.units().nameOf(unit),
                reports.getOrDefault(unit, List.of()),
                tasks.getOrDefault(unit, List.of()),
                duties.getOrDefault(unit, List.of()));
    }
}
