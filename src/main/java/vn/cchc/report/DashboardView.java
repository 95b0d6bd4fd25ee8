package vn.cchc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.UnitRef;
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
        List<Gantt> gantt) {

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

    /** A task without a day, and how long it has stood open: since the plan's year began. */
    public record Undated(String id, String title, String deadline, String leads, String age) {}

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
        List<Coming> coming = Coming.of(status, wording);
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
                Gantt.of(status, wording));
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
}
