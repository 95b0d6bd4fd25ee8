package vn.cchc.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Submission;
import vn.cchc.status.Timeliness;

/**
 * Who has reported: units by the groups that the plan asks, and milestones; totals counted from the rows.
 *
 * @param columns how many columns the table of units has
 */
public record SubmissionsView(
        String language,
        String plan,
        String title,
        String issuer,
        String asOf,
        List<Head> milestones,
        List<Group> groups,
        List<Total> totals,
        List<HeatTable.Key> key,
        String columns) {

    public record Head(String id, String title, String lastDay) {}

    public record Group(String name, List<Row> rows, String number) {}

    public record Row(String id, String name, List<Cell> cells) {}

    /** @param state as in the key; empty where the unit is not asked for this milestone */
    public record Cell(String milestone, String state, String letter, String text, boolean asked) {}

    public record Total(
            String title,
            String expected,
            String received,
            String onTime,
            String onNamedDay,
            String late,
            String missing) {}

    static SubmissionsView of(PlanStatus status, Wording wording) {
        Plan plan = status.plan();
        List<Head> heads = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            String title = milestone.milestone().title();
            heads.add(new Head(
                    milestone.milestone().id(),
                    title,
                    milestone.lastDay().map(wording::day).orElse("–")));
            totals.add(new Total(
                    title,
                    String.valueOf(milestone.expected()),
                    String.valueOf(milestone.received()),
                    String.valueOf(milestone.count(Timeliness.ON_TIME)),
                    String.valueOf(milestone.count(Timeliness.ON_NAMED_DAY)),
                    String.valueOf(milestone.count(Timeliness.LATE)),
                    String.valueOf(milestone.count(Timeliness.MISSING))));
        }
        return new SubmissionsView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document()
                        .issuedBy()
                        .map(ref -> plan.units().nameOf(plan.units().idOf(ref)))
                        .orElse(""),
                wording.day(status.asOf()),
                heads,
                groups(status, wording),
                totals,
                HeatTable.of(status, wording).key(),
                String.valueOf(heads.size() + 1));
    }

    private static List<Group> groups(PlanStatus status, Wording wording) {
        Plan plan = status.plan();
        List<Group> groups = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<UnitRef> asked =
                plan.document().reporting().map(reporting -> reporting.by()).orElse(List.of());
        for (UnitRef ref : asked) {
            String id = plan.units().idOf(ref);
            List<Unit> members = plan.units()
                    .unit(id)
                    .map(List::of)
                    .orElseGet(() -> plan.units().members(id));
            List<Row> rows = new ArrayList<>();
            for (Unit unit : members) {
                Row row = row(status, unit, wording);
                boolean any = row.cells().stream().anyMatch(Cell::asked);
                if (any && shown.add(unit.id())) {
                    rows.add(row);
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new Group(plan.units().nameOf(id), rows, String.valueOf(rows.size())));
            }
        }
        return groups;
    }

    private static Row row(PlanStatus status, Unit unit, Wording wording) {
        List<Cell> cells = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            Optional<Submission> submission = milestone.submissions().stream()
                    .filter(each -> each.unit().id().equals(unit.id()))
                    .findFirst();
            cells.add(submission
                    .map(each -> cell(status, milestone, each, wording))
                    .orElse(new Cell(milestone.milestone().title(), "", "", "", false)));
        }
        return new Row(unit.id(), unit.name(), cells);
    }

    private static Cell cell(PlanStatus status, MilestoneStanding milestone, Submission submission, Wording wording) {
        boolean open = submission.timeliness() == Timeliness.MISSING && !milestone.passed(status.asOf());
        String state = open ? "open" : submission.timeliness().word();
        String words = wording.messages().get("timeliness." + state);
        String text = switch (submission.timeliness()) {
            case MISSING -> words;
            case LATE ->
                wording.messages()
                        .get(
                                "dashboard.came-late",
                                wording.day(submission.submitted().orElseThrow()),
                                submission.daysLate());
            case ON_TIME, ON_NAMED_DAY -> wording.day(submission.submitted().orElseThrow());
        };
        return new Cell(
                milestone.milestone().title(),
                state,
                wording.messages().get("timeliness." + state + ".letter"),
                text,
                true);
    }
}
