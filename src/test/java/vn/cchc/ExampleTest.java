package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Filter;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PartStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Points;
import vn.cchc.status.Reminder;
import vn.cchc.status.Reminders;
import vn.cchc.status.RollUp;
import vn.cchc.status.Score;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;
import vn.cchc.status.Submission;
import vn.cchc.status.Sums;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/**
 * The example plan {@code vi-du/2022} against tables that were worked out by hand from docs/reporting.md before the code ran:
 * {@code src/test/resources/vi-du}, whose comments give the reasoning.
 */
class ExampleTest {
    private static final Path TABLES = Path.of("src/test/resources/vi-du");
    private static final List<Plan> PLANS = WorkspaceLoader.load(
                    FolderFiles.select(Path.of(""), List.of("plans/vi-du")).files())
            .workspace()
            .plans();
    private static final Plan PLAN = PLANS.get(0);

    @Test
    void tasks() throws IOException {
        compare("tasks.tsv", (status, rows) -> {
            for (TaskStanding task : status.tasks()) {
                rows.add(row(
                        status.asOf(),
                        task.task().id(),
                        task.progress().word(),
                        or(task.doneOn()),
                        task.standing().word(),
                        or(task.dueDay()),
                        or(task.daysLeft())));
            }
        });
    }

    @Test
    void parts() throws IOException {
        compare("parts.tsv", (status, rows) -> {
            for (TaskStanding task : status.tasks()) {
                for (PartStanding part : task.parts().size() > 1 ? task.parts() : List.<PartStanding>of()) {
                    rows.add(row(
                            status.asOf(),
                            task.task().id(),
                            part.unit(),
                            part.progress().word(),
                            or(part.doneOn()),
                            part.standing().word()));
                }
            }
        });
    }

    @Test
    void milestones() throws IOException {
        compare("milestones.tsv", (status, rows) -> {
            for (MilestoneStanding milestone : status.milestones()) {
                rows.add(row(
                        status.asOf(),
                        milestone.milestone().id(),
                        milestone.expected(),
                        milestone.received(),
                        milestone.count(Timeliness.ON_TIME),
                        milestone.count(Timeliness.ON_NAMED_DAY),
                        milestone.count(Timeliness.LATE),
                        milestone.missing().size()));
            }
        });
    }

    @Test
    void submissions() throws IOException {
        compare("submissions.tsv", (status, rows) -> {
            for (MilestoneStanding milestone : status.milestones()) {
                for (Submission submission : milestone.submissions()) {
                    boolean late = submission.timeliness() == Timeliness.LATE;
                    rows.add(row(
                            status.asOf(),
                            milestone.milestone().id(),
                            submission.unit().id(),
                            or(submission.submitted()),
                            submission.timeliness().word(),
                            late ? submission.daysLate() : "-"));
                }
            }
        });
    }

    @Test
    void targets() throws IOException {
        compare("targets.tsv", (status, rows) -> {
            for (TargetStanding target : status.targets()) {
                rows.add(row(
                        status.asOf(),
                        target.target().id(),
                        or(target.figure().value().map(BigDecimal::toPlainString)),
                        or(target.figure().met()),
                        or(target.figure().distance().map(BigDecimal::toPlainString))));
            }
        });
    }

    @Test
    void duties() throws IOException {
        compare("duties.tsv", (status, rows) -> {
            for (DutyStanding duty : status.duties()) {
                rows.add(row(
                        status.asOf(),
                        duty.duty().id(),
                        joined(duty.due()),
                        joined(duty.done()),
                        joined(duty.missed())));
            }
        });
    }

    @Test
    void reminders() throws IOException {
        compare("remind.tsv", (status, rows) -> {
            for (Reminder reminder : Reminders.of(status, Optional.empty())) {
                String unit = reminder.unit();
                reminder.reports()
                        .forEach(owed -> rows.add(row(
                                status.asOf(), unit, "report", owed.milestone().id(), owed.due(), owed.daysLeft())));
                reminder.tasks()
                        .forEach(owed -> rows.add(
                                row(status.asOf(), unit, "task", owed.task().id(), owed.due(), owed.daysLeft())));
                reminder.duties()
                        .forEach(owed -> rows.add(
                                row(status.asOf(), unit, "duty", owed.duty().id(), owed.due(), owed.daysLeft())));
            }
        });
    }

    @Test
    void sums_by_plan() throws IOException {
        compareSums("rollup-plan.tsv", sums -> {
            List<String> rows = new ArrayList<>();
            for (RollUp.Row row : sums.byPlan()) {
                rows.add(row(row.id(), "own", figures(row.own(), true)));
                rows.add(row(row.id(), "all", figures(row.all(), true)));
            }
            rows.add(row("TOTAL", "own", figures(sums.total(), true)));
            return rows;
        });
    }

    @Test
    void sums_by_unit() throws IOException {
        compareSums("rollup-unit.tsv", sums -> {
            List<String> rows = new ArrayList<>();
            for (RollUp.Row row : sums.byUnit()) {
                rows.add(row(row.id(), "own", figures(row.own(), false)));
                rows.add(row(row.id(), "all", figures(row.all(), false)));
            }
            rows.add(row("TOTAL", "own", figures(sums.totalOfUnits(), false)));
            return rows;
        });
    }

    @Test
    void sums_by_area() throws IOException {
        compareSums("rollup-area.tsv", sums -> {
            List<String> rows = new ArrayList<>();
            for (RollUp.Row row : sums.byArea()) {
                rows.add(row(row.id(), standings(row.own())));
            }
            rows.add(row("TOTAL", standings(sums.total())));
            return rows;
        });
    }

    @Test
    void score() throws IOException {
        Score score = Score.of(PLAN, PLAN.scorecard().orElseThrow(), LocalDate.of(2022, 12, 31), Optional.empty());
        List<String> rows = new ArrayList<>();
        for (FieldScore field : score.fields()) {
            rows.add(points(field.field().id(), field.sum()));
        }
        rows.add(points("TOTAL", score.total()));
        assertThat(rows).containsExactlyElementsOf(lines("score.tsv"));
    }

    private static String points(String name, Points points) {
        return row(
                name,
                points.points().stripTrailingZeros().toPlainString(),
                points.max().stripTrailingZeros().toPlainString(),
                or(points.percent().map(percent -> percent.setScale(1, RoundingMode.HALF_UP))),
                points.criteria(),
                points.scored(),
                points.notApplicable(),
                joined(points.lacking()));
    }

    /** On any day of the year and beside it, whatever is shown as a total is the sum of what is shown as its parts. */
    @Test
    @Tag("slow")
    void totals_are_the_sums_of_their_rows_on_every_day() {
        for (LocalDate day = LocalDate.of(2021, 12, 15); day.getYear() < 2023; day = day.plusDays(1)) {
            RollUp sums = sums(day);
            Sums plans = new Sums();
            sums.byPlan().forEach(row -> plans.add(row.own()));
            assertThat(plans).as("plans on %s", day).isEqualTo(sums.total());
            assertThat(sums.byPlan().get(0).all())
                    .as("the plan above all on %s", day)
                    .isEqualTo(sums.total());
            Sums units = new Sums();
            sums.byUnit().forEach(row -> units.add(row.own()));
            assertThat(units).as("units on %s", day).isEqualTo(sums.totalOfUnits());
            assertThat(sums.byUnit().get(0).all())
                    .as("the unit above all on %s", day)
                    .isEqualTo(units);
            assertThat(units.reportsExpected()).isEqualTo(plans.reportsExpected());
            assertThat(units.dutiesDue()).isEqualTo(plans.dutiesDue());
            Sums areas = new Sums();
            sums.byArea().forEach(row -> areas.add(row.own()));
            assertThat(standings(areas)).as("areas on %s", day).isEqualTo(standings(plans));
            for (Plan plan : PLANS) {
                adds_up(Status.of(plan, day, Filter.ALL));
            }
        }
    }

    private static void adds_up(PlanStatus status) {
        int standings = 0;
        for (Standing standing : Standing.values()) {
            standings += status.totals().of(standing);
        }
        assertThat(standings)
                .isEqualTo(status.tasks().size())
                .isEqualTo(status.totals().tasks());
        for (MilestoneStanding milestone : status.milestones()) {
            assertThat(milestone.count(Timeliness.ON_TIME)
                            + milestone.count(Timeliness.ON_NAMED_DAY)
                            + milestone.count(Timeliness.LATE))
                    .isEqualTo(milestone.received());
            assertThat(milestone.received() + milestone.missing().size()).isEqualTo(milestone.expected());
        }
    }

    private static void compareSums(String table, Function<RollUp, List<String>> rows) throws IOException {
        List<String> expected = lines(table);
        List<String> actual = new ArrayList<>();
        for (String day : days(expected)) {
            rows.apply(sums(LocalDate.parse(day))).forEach(row -> actual.add(day + "\t" + row));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static RollUp sums(LocalDate day) {
        RollUp sums = new RollUp(day);
        PLANS.forEach(plan -> sums.add(Status.of(plan, day, Filter.ALL)));
        return sums;
    }

    private static String standings(Sums sums) {
        List<Object> cells = new ArrayList<>(List.of(sums.tasks()));
        for (Standing standing : Standing.values()) {
            cells.add(sums.of(standing));
        }
        return row(cells.toArray());
    }

    private static String figures(Sums sums, boolean targets) {
        List<Object> cells = new ArrayList<>(List.of(standings(sums), sums.reportsExpected()));
        for (Sums.Kind kind : Sums.Kind.values()) {
            if (kind.name().startsWith("REPORTS") || targets && kind.name().startsWith("TARGETS")) {
                cells.add(sums.of(kind));
            }
        }
        cells.add(sums.dutiesDue());
        cells.add(sums.of(Sums.Kind.DUTIES_DONE));
        cells.add(sums.of(Sums.Kind.DUTIES_LATE));
        cells.add(sums.of(Sums.Kind.DUTIES_MISSED));
        return row(cells.toArray());
    }

    /** The rows that the code makes on every day that the table asks about. */
    private static void compare(String table, BiConsumer<PlanStatus, List<String>> rows) throws IOException {
        List<String> expected = lines(table);
        List<String> actual = new ArrayList<>();
        for (String day : days(expected)) {
            rows.accept(Status.of(PLAN, LocalDate.parse(day), Filter.ALL), actual);
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static TreeSet<String> days(List<String> lines) {
        TreeSet<String> days = new TreeSet<>();
        lines.forEach(line -> days.add(line.substring(0, 10)));
        return days;
    }

    /** The rows of a table without its header and comments. */
    static List<String> lines(String table) throws IOException {
        List<String> lines = Files.readAllLines(TABLES.resolve(table));
        assertThat(lines).hasSizeGreaterThan(5);
        return lines.subList(1, lines.size()).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    static String row(Object... cells) {
        List<String> words = new ArrayList<>();
        for (Object cell : cells) {
            words.add(String.valueOf(cell));
        }
        return String.join("\t", words);
    }

    private static String or(Optional<?> value) {
        return value.map(String::valueOf).orElse("-");
    }

    private static String joined(List<?> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(String.valueOf(value)));
        return words.isEmpty() ? "-" : String.join(",", words);
    }
}
