package vn.cchc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.TaskStanding;

/** Something that falls due within the next days: which day, what kind of thing, and whose. */
public record Coming(String day, String left, String kind, String what, String who) {
    /** How many days ahead is looked. */
    private static final int AHEAD = 30;

    private record Dated(LocalDate day, Coming coming) {}

    static List<Coming> of(PlanStatus status, Wording wording) {
        Plan plan = status.plan();
        List<Dated> all = new ArrayList<>();
        for (TaskStanding task : status.tasks()) {
            task.dueDay().filter(day -> isAhead(status, day)).ifPresent(day -> {
                List<String> leads = new ArrayList<>();
                task.task().leads().forEach(lead -> leads.add(name(plan, lead)));
                String what = task.task().id() + ". " + task.task().label();
                all.add(new Dated(day, coming(status, day, "remind.kind.task", what, leads, wording)));
            });
        }
        for (MilestoneStanding milestone : status.milestones()) {
            milestone.lastDay().filter(day -> isAhead(status, day)).ifPresent(day -> {
                String who = wording.messages()
                        .get("dashboard.not-yet", milestone.missing().size(), milestone.expected());
                all.add(new Dated(
                        day,
                        coming(
                                status,
                                day,
                                "remind.kind.report",
                                milestone.milestone().title(),
                                List.of(who),
                                wording)));
            });
        }
        for (DutyStanding duty : status.duties()) {
            for (LocalDate day : duty.due()) {
                if (isAhead(status, day) && isOpen(duty, day)) {
                    List<String> who = new ArrayList<>();
                    duty.duty().units().forEach(unit -> who.add(name(plan, unit)));
                    all.add(new Dated(
                            day,
                            coming(status, day, "remind.kind.duty", duty.duty().label(), who, wording)));
                }
            }
        }
        all.sort(Comparator.comparing(Dated::day));
        List<Coming> coming = new ArrayList<>();
        all.forEach(dated -> coming.add(dated.coming()));
        return coming;
    }

    private static boolean isOpen(DutyStanding duty, LocalDate day) {
        for (DutyStanding.Occurrence occurrence : duty.occurrences()) {
            if (occurrence.due().equals(day) && occurrence.state() == DutyStanding.State.OPEN) {
                return true;
            }
        }
        return false;
    }

    private static Coming coming(
            PlanStatus status, LocalDate day, String kind, String what, List<String> who, Wording wording) {
        int left = (int) ChronoUnit.DAYS.between(status.asOf(), day);
        return new Coming(
                wording.day(day),
                wording.daysLeft(left),
                wording.messages().get(kind),
                what,
                who.isEmpty() ? "–" : String.join("; ", who));
    }

    private static boolean isAhead(PlanStatus status, LocalDate day) {
        return !day.isBefore(status.asOf()) && !day.isAfter(status.asOf().plusDays(AHEAD));
    }

    private static String name(Plan plan, UnitRef ref) {
        return plan.units().nameOf(plan.units().idOf(ref));
    }
}
