package vn.cchc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.RollUp;
import vn.cchc.status.Standing;
import vn.cchc.status.Submission;
import vn.cchc.status.Sums;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/** One page for the leadership: what is done and not, who is late, what comes next; every figure counted from rows. */
public record DashboardView(
        String language,
        String plan,
        String title,
        String issuer,
        String asOf,
        List<StatusView.Count> counts,
        String total,
        String due,
        String doneOfDue,
        String doneOfDuePercent,
        List<MilestoneCard> milestones,
        Optional<YearChart> year,
        BarChart areas,
        List<SumRow> areaRows,
        BarChart units,
        List<SumRow> unitRows,
        GoalChart goals,
        List<TargetRow> targets,
        boolean hasTargets,
        HeatMap heatMap,
        HeatTable heat,
        List<LateUnit> late,
        boolean nobodyLate,
        List<Coming> coming,
        boolean nothingComing,
        List<Undated> undated,
        boolean hasUndated,
        List<GanttSection> gantt) {

    /** How many days ahead the page looks. */
    private static final int AHEAD = 30;

    public record MilestoneCard(
            String id,
            String title,
            String lastDay,
            String expected,
            String received,
            String onTime,
            String onNamedDay,
            String late,
            String missing,
            boolean passed) {}

    public record SumRow(String name, List<StatusView.Count> counts, String total) {}

    public record TargetRow(String text, String goal, String value, String verdict, String trend, String coverage) {}

    /** A unit with a report that is late or missing after its day. */
    public record LateUnit(String unit, String milestone, String when, boolean missing) {}

    public record Coming(String day, String left, String kind, String what, String who) {}

    /** A task without a day, and how long it has stood open: since the plan's year began. */
    public record Undated(String id, String title, String deadline, String leads, String age) {}

    /** The year as a Mermaid diagram: words without the signs that it would take for its own. */
    public record GanttSection(String title, List<GanttTask> tasks) {}

    public record GanttTask(String name, String state, String day) {}

    static DashboardView of(PlanStatus status, Wording wording) {
        Plan plan = status.plan();
        RollUp sums = new RollUp(status.asOf());
        sums.add(status);
        List<BarChart.Line> areas = new ArrayList<>();
        sums.byArea().forEach(row -> {
            if (row.own().tasks() > 0) {
                areas.add(new BarChart.Line(row.id() + ". " + row.title(), row.own()));
            }
        });
        List<BarChart.Line> units = new ArrayList<>();
        sums.byUnit().forEach(row -> {
            if (row.own().tasks() > 0) {
                units.add(new BarChart.Line(row.title().isEmpty() ? "?" : row.title(), row.own()));
            }
        });
        List<LateUnit> late = late(status, wording);
        List<Coming> coming = coming(status, wording);
        List<Undated> undated = undated(status, wording);
        HeatTable heat = HeatTable.of(status, wording);
        int done = status.totals().done();
        int due = status.totals().due();
        return new DashboardView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document().issuedBy().map(unit -> name(plan, unit)).orElse(""),
                wording.day(status.asOf()),
                counts(sums.total(), wording),
                String.valueOf(status.totals().tasks()),
                String.valueOf(due),
                String.valueOf(done),
                wording.percent(done, due),
                cards(status, wording),
                YearChart.of(status, wording),
                BarChart.of(areas, wording.messages().get("chart.areas", areas.size()), wording),
                rows(areas, wording),
                BarChart.of(units, wording.messages().get("chart.units", units.size()), wording),
                rows(units, wording),
                GoalChart.of(status.targets(), wording),
                targets(status, wording),
                !status.targets().isEmpty(),
                HeatMap.of(heat),
                heat,
                late,
                late.isEmpty(),
                coming,
                coming.isEmpty(),
                undated,
                !undated.isEmpty(),
                gantt(status, wording));
    }

    private static String name(Plan plan, UnitRef ref) {
        return plan.units().nameOf(plan.units().idOf(ref));
    }

    private static List<StatusView.Count> counts(Sums sums, Wording wording) {
        List<StatusView.Count> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            counts.add(new StatusView.Count(
                    standing.word(),
                    wording.standing(standing),
                    wording.letter(standing),
                    String.valueOf(sums.of(standing))));
        }
        return counts;
    }

    private static List<SumRow> rows(List<BarChart.Line> lines, Wording wording) {
        List<SumRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new SumRow(
                line.label(),
                counts(line.sums(), wording),
                String.valueOf(line.sums().tasks()))));
        return rows;
    }

    private static List<MilestoneCard> cards(PlanStatus status, Wording wording) {
        List<MilestoneCard> cards = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            cards.add(new MilestoneCard(
                    milestone.milestone().id(),
                    milestone.milestone().title(),
                    milestone.lastDay().map(wording::day).orElse("–"),
                    String.valueOf(milestone.expected()),
                    String.valueOf(milestone.received()),
                    String.valueOf(milestone.count(Timeliness.ON_TIME)),
                    String.valueOf(milestone.count(Timeliness.ON_NAMED_DAY)),
                    String.valueOf(milestone.count(Timeliness.LATE)),
                    String.valueOf(milestone.count(Timeliness.MISSING)),
                    milestone.passed(status.asOf())));
        }
        return cards;
    }

    private static List<TargetRow> targets(PlanStatus status, Wording wording) {
        TargetWords words = new TargetWords(wording.messages());
        List<TargetRow> rows = new ArrayList<>();
        for (TargetStanding target : status.targets()) {
            rows.add(new TargetRow(
                    target.target().label(),
                    target.target().goalText(),
                    words.value(target.target(), target.figure()),
                    words.verdict(target.target(), target.figure()),
                    words.trend(target),
                    words.coverage(target.figure())));
        }
        return rows;
    }

    private static List<LateUnit> late(PlanStatus status, Wording wording) {
        List<LateUnit> late = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            for (Submission submission : milestone.submissions()) {
                boolean missing = submission.timeliness() == Timeliness.MISSING;
                if (missing && milestone.passed(status.asOf()) || submission.timeliness() == Timeliness.LATE) {
                    String when = missing
                            ? wording.messages().get("days.overdue", submission.daysLate())
                            : wording.messages()
                                    .get(
                                            "dashboard.came-late",
                                            wording.day(submission.submitted().orElseThrow()),
                                            submission.daysLate());
                    late.add(new LateUnit(
                            submission.unit().name(), milestone.milestone().title(), when, missing));
                }
            }
        }
        return late;
    }

    private static List<Coming> coming(PlanStatus status, Wording wording) {
        record Dated(LocalDate day, Coming coming) {}
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

    private static List<Undated> undated(PlanStatus status, Wording wording) {
        Plan plan = status.plan();
        List<Undated> undated = new ArrayList<>();
        for (TaskStanding task : status.tasks()) {
            if (task.standing() == Standing.UNDATED) {
                List<String> leads = new ArrayList<>();
                task.task().leads().forEach(lead -> leads.add(name(plan, lead)));
                String age = plan.document()
                        .year()
                        .map(year -> ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), status.asOf()))
                        .filter(days -> days >= 0)
                        .map(days -> wording.messages().get("dashboard.age", days))
                        .orElse("–");
                undated.add(new Undated(
                        task.task().id(),
                        task.task().label(),
                        task.task().effective().text(),
                        String.join("; ", leads),
                        age));
            }
        }
        return undated;
    }

    private static List<GanttSection> gantt(PlanStatus status, Wording wording) {
        List<GanttSection> sections = new ArrayList<>();
        for (var area : status.plan().areasInUse()) {
            List<GanttTask> tasks = new ArrayList<>();
            for (TaskStanding task : status.tasks()) {
                if (task.task().area().equals(area.id())) {
                    task.stages()
                            .forEach(stage -> tasks.add(new GanttTask(
                                    harmless(
                                            task.task().id() + " " + task.task().label()),
                                    task.standing() == Standing.OVERDUE
                                            ? "crit, "
                                            : stage.metOn().isPresent() ? "done, " : "",
                                    stage.lastDay().toString())));
                }
            }
            if (!tasks.isEmpty()) {
                sections.add(new GanttSection(harmless(area.id() + " " + area.title()), tasks));
            }
        }
        return sections;
    }

    /** Letters, digits and blanks, and not too many of them. */
    private static String harmless(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length() && kept.length() < 60; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }
}
