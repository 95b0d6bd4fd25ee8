package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.status.CriterionScore;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Points;
import vn.cchc.status.Score;
import vn.cchc.status.UnitScore;

/**
 * Sums of self-scores against figures worked out by hand. A criterion is written {@code score/max} and what it rests on:
 * evidence of its own, task 1 (whose only evidence was handed in on 8 March 2022), task 2 (which has none), an explanation,
 * nothing; or that it does not apply. The first criterion has the id 1, and so on.
 */
class ScoreTest {
    private static final Path BASE = Path.of("src/test/cases/base");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // criteria                                | asked on   | points | max | percent | scored, n/a | lacking
                // | explained
                "2/2.5 evidence; 1/1 evidence               | 2022-12-01 | 3     | 3.5   | 85.71  | 2 0 |     | ",
                // decimal comma and point are the same; sums are exact
                "0,1/0.2 evidence; 0.2/0,3 evidence         | 2022-12-01 | 0.3   | 0.5   | 60.00  | 2 0 |     | ",
                // not scored counts with nothing in the points and with its maximum below
                "2/2 evidence; -/2 nothing                  | 2022-12-01 | 2     | 4     | 50.00  | 1 0 |     | ",
                // what does not apply counts nowhere
                "2/2 evidence; -/2 not-applicable           | 2022-12-01 | 2     | 2     | 100.00 | 1 1 |     | ",
                "2/2 not-applicable; 1/2 evidence           | 2022-12-01 | 1     | 2     | 50.00  | 1 1 |     | ",
                "-/2 not-applicable                         | 2022-12-01 | 0     | 0     | –      | 0 1 |     | ",
                "-/2 nothing                                | 2022-12-01 | 0     | 2     | 0.00   | 0 0 |     | ",
                // points that rest on nothing lack evidence; no points need none
                "1/2 nothing; 0/2 nothing; 1/2 explanation  | 2022-12-01 | 2     | 6     | 33.33  | 3 0 | 1   | 3",
                // evidence that comes with reports is there from the day they were handed in
                "1/2 task-1; 1/2 task-2                     | 2022-03-08 | 2     | 4     | 50.00  | 2 0 | 2   | ",
                "1/2 task-1; 1/2 task-2                     | 2022-03-07 | 2     | 4     | 50.00  | 2 0 | 1 2 | ",
                // rounded half up to two decimals
                "1/3 evidence; 1/3 evidence                 | 2022-12-01 | 2     | 6     | 33.33  | 2 0 |     | ",
                "2/3 evidence                               | 2022-12-01 | 2     | 3     | 66.67  | 1 0 |     | ",
                "0.0005/8 evidence                          | 2022-12-01 | 0.0005 | 8    | 0.01   | 1 0 |     | ",
            })
    void sums(
            String criteria,
            LocalDate asOf,
            String points,
            String max,
            String percent,
            String counts,
            String lacking,
            String explained)
            throws IOException {
        Plan plan = plan(criteria);
        Score score = Score.of(plan, plan.scorecard().orElseThrow(), asOf, Optional.empty());
        Points total = score.total();
        assertThat(total.points()).isEqualByComparingTo(points);
        assertThat(total.max()).isEqualByComparingTo(max);
        assertThat(total.percent().map(BigDecimal::toPlainString).orElse("–")).isEqualTo(percent);
        assertThat(total.scored() + " " + total.notApplicable()).isEqualTo(counts);
        assertThat(String.join(" ", total.lacking())).isEqualTo(lacking == null ? "" : lacking);
        assertThat(String.join(" ", total.explained())).isEqualTo(explained == null ? "" : explained);
        addsUp(score);
    }

    /** Fields together, units together and rows together are the whole. */
    private static void addsUp(Score score) {
        BigDecimal fields = BigDecimal.ZERO;
        BigDecimal rows = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        int criteria = 0;
        for (FieldScore field : score.fields()) {
            fields = fields.add(field.sum().points());
            criteria += field.criteria().size();
            for (CriterionScore row : field.criteria()) {
                rows = rows.add(row.points().orElse(BigDecimal.ZERO));
            }
        }
        BigDecimal units = BigDecimal.ZERO;
        for (UnitScore unit : score.units()) {
            units = units.add(unit.sum().points());
            max = max.add(unit.sum().max());
        }
        Points total = score.total();
        assertThat(fields).isEqualByComparingTo(total.points());
        assertThat(rows).isEqualByComparingTo(total.points());
        assertThat(units).isEqualByComparingTo(total.points());
        assertThat(max).isEqualByComparingTo(total.max());
        assertThat(criteria)
                .isEqualTo(total.criteria())
                .isEqualTo(total.scored() + total.unscored() + total.notApplicable());
    }

    @Test
    void a_part_and_the_rest_are_the_whole() throws IOException {
        Plan plan = plan("2/2.5 evidence; 1/1 nothing; 1/4 task-1; -/2 nothing");
        LocalDate day = LocalDate.of(2022, 12, 1);
        BigDecimal sum = BigDecimal.ZERO;
        for (String unit : List.of("van-phong-so", "phong-to-chuc")) {
            Score part = Score.of(plan, plan.scorecard().orElseThrow(), day, Optional.of(unit));
            assertThat(part.total().criteria()).isEqualTo(2);
            sum = sum.add(part.total().max());
        }
        assertThat(sum).isEqualByComparingTo("9.5");
        Score none = Score.of(plan, plan.scorecard().orElseThrow(), day, Optional.of("so"));
        assertThat(none.fields()).isEmpty();
        assertThat(none.total().percent()).isEmpty();
    }

    @Test
    void a_criterion_in_percent() throws IOException {
        Plan plan = plan("2/2.5 evidence; -/1 not-applicable; -/2 nothing");
        List<String> percents = new ArrayList<>();
        for (FieldScore field : Score.of(
                        plan, plan.scorecard().orElseThrow(), LocalDate.of(2022, 12, 1), Optional.empty())
                .fields()) {
            for (CriterionScore row : field.criteria()) {
                percents.add(row.percent().map(BigDecimal::toPlainString).orElse("–"));
            }
        }
        assertThat(percents).containsExactly("80.00", "–", "–");
    }

    @ParameterizedTest
    @CsvSource({
        // the unit asked for, the fields that are told, their criteria, and whose sums
        "-,             mot chung mo trong dang xong, a b c d e, van-phong-so cac-phong -",
        "van-phong-so,  mot chung trong dang xong,    a b d e,   van-phong-so cac-phong",
        "phong-to-chuc, chung mo dang,                b,         cac-phong",
        "so,            '',                           '',        ''",
    })
    void of_one_unit(String unit, String fields, String criteria, String units) throws IOException {
        Plan plan = fields();
        Score score = Score.of(
                plan,
                plan.scorecard().orElseThrow(),
                LocalDate.of(2022, 12, 1),
                unit.equals("-") ? Optional.empty() : Optional.of(unit));
        List<String> shown = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (FieldScore field : score.fields()) {
            shown.add(field.field().id());
            field.criteria().forEach(row -> rows.add(row.criterion().id()));
        }
        List<String> sums = new ArrayList<>();
        score.units().forEach(each -> sums.add(each.unit().orElse("-")));
        assertThat(String.join(" ", shown)).isEqualTo(fields);
        assertThat(String.join(" ", rows)).isEqualTo(criteria);
        assertThat(String.join(" ", sums)).isEqualTo(units);
    }

    /**
     * A field of the office, one of both, one still open of the other, an empty one of the office, and two of the other whose only
     * criteria are the office's, of which one is still open.
     */
    private static Plan fields() throws IOException {
        return loadText("""
                        apiVersion: cchc/v1
                        kind: Scorecard
                        title: Chấm điểm
                        fields:
                          - id: mot
                            title: Một
                            units: [van-phong-so]
                            criteria:
                              - { id: a, title: A, max: 1 }
                          - id: chung
                            title: Chung
                            criteria:
                              - { id: b, title: B, max: 1, unit: cac-phong }
                              - { id: c, title: C, max: 1 }
                          - id: mo
                            title: Mở
                            units: [phong-to-chuc]
                            pending: chưa ban hành
                            criteria: []
                          - id: trong
                            title: Trống
                            units: [van-phong-so]
                            criteria: []
                          - id: dang
                            title: Đang làm
                            units: [phong-to-chuc]
                            pending: chưa đủ
                            criteria:
                              - { id: d, title: D, max: 1, unit: van-phong-so }
                          - id: xong
                            title: Xong
                            units: [phong-to-chuc]
                            criteria:
                              - { id: e, title: E, max: 1, unit: van-phong-so }
                        """).workspace().plans().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // the report of June takes back what the one of March said; before June nobody knows
        "submitted: 2022-06-08, corrects: q1, 2022-06-08, 1",
        "submitted: 2022-06-08, corrects: q1, 2022-06-07, ''",
        "submitted: 2022-06-08, x-none: q1,   2022-06-08, ''",
        // a draft takes nothing back
        "x-draft: 2022-06-08,   corrects: q1, 2022-06-08, ''",
    })
    void evidence_that_was_taken_back_proves_nothing(String head, String key, LocalDate asOf, String lacking)
            throws IOException {
        String report = "apiVersion: cchc/v1\nkind: Report\n" + head + "\ntasks:\n  - {id: 1, progress: under-way, "
                + key + ", reason: nhầm}\n";
        Plan plan = load("1/2 task-1", report).workspace().plans().get(0);
        Score score = Score.of(plan, plan.scorecard().orElseThrow(), asOf, Optional.empty());
        assertThat(String.join(" ", score.total().lacking())).isEqualTo(lacking);
    }

    /** Nobody has published the criteria for the real plan's office: its frame claims nothing. */
    @Test
    void the_real_plan_has_the_fields_of_its_areas_and_not_one_point() {
        Plan plan = WorkspaceLoader.load(FolderFiles.select(Path.of(""), List.of("plans/so-gddt-ha-noi/2022"))
                        .files())
                .workspace()
                .plans()
                .get(0);
        Score score = Score.of(plan, plan.scorecard().orElseThrow(), LocalDate.of(2022, 12, 31), Optional.empty());
        List<String> fields = new ArrayList<>();
        score.pending().forEach(field -> fields.add(field.id() + ". " + field.title()));
        List<String> areas = new ArrayList<>();
        plan.document().areas().forEach(area -> areas.add(area.id() + ". " + area.title()));
        assertThat(fields).hasSize(7).isEqualTo(areas);
        assertThat(score.total().criteria()).isZero();
        assertThat(score.total().percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2      | 2",
                "2.5   | 2.5",
                "2,5   | 2.5",
                "0     | 0",
                "1000  | 1000",
                "0.125 | 0.125",
                "007 | 7",
                "1.23456 | 1.23456",
                "0,001 | 0.001",
                "1.000  | ?",
                "1,250  | ?",
                "1000.1 | ",
                "1.2.3  | ",
                "-1     | ",
                "+1     | ",
                "1e2    | ",
                "2đ     | ",
                "5.     | ",
                "٣      | ",
                "10000  | ",
            })
    void points_are_read_or_refused(String written, String points) throws IOException {
        Loaded loaded = load("\"" + written + "\"/1000 evidence");
        Optional<BigDecimal> read = loaded.workspace()
                .plans()
                .get(0)
                .scorecard()
                .orElseThrow()
                .fields()
                .get(0)
                .criteria()
                .get(0)
                .score();
        if (points == null) {
            assertThat(read).isEmpty();
            assertThat(loaded.findings().sorted())
                    .extracting(finding -> finding.code())
                    .containsExactly("points-wrong");
        } else if (points.equals("?")) {
            assertThat(read).isEmpty();
            assertThat(loaded.findings().sorted())
                    .extracting(finding -> finding.code())
                    .containsExactly("number-grouped");
        } else {
            assertThat(read.orElseThrow()).isEqualByComparingTo(points);
            assertThat(loaded.findings().size()).isZero();
        }
    }

    private static Plan plan(String criteria) throws IOException {
        return load(criteria).workspace().plans().get(0);
    }

    /** The base plan with a scorecard: the criteria belong by turns to two units and stand in two fields. */
    private static Loaded load(String criteria, String... reports) throws IOException {
        StringBuilder text = new StringBuilder("apiVersion: cchc/v1\nkind: Scorecard\ntitle: Chấm điểm\nfields:\n");
        String[] all = criteria.split(";");
        for (int i = 0; i < all.length; i++) {
            if (i % 2 == 0) {
                text.append("  - id: F").append(i).append("\n    title: Lĩnh vực\n    criteria:\n");
            }
            text.append(criterion(i + 1, all[i].strip()));
        }
        return loadText(text.toString(), reports);
    }

    private static Loaded loadText(String text, String... reports) throws IOException {
        List<PlanFile> files = new ArrayList<>();
        for (PlanFile file : FolderFiles.select(BASE, List.of(".")).files()) {
            files.add(file);
            if (file.path().endsWith("plan.yaml")) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                files.add(new PlanFile("2022/scorecard.yaml", file.folder(), true, () -> bytes));
            }
        }
        String plan = files.get(0).folder();
        for (PlanFile file : files) {
            plan = file.path().endsWith("plan.yaml") ? file.folder() : plan;
        }
        for (String report : reports) {
            byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
            files.add(new PlanFile("6m/van-phong-so.yaml", plan + "/reports/6m", true, () -> bytes));
        }
        return WorkspaceLoader.load(files);
    }

    private static String criterion(int number, String written) {
        String[] words = written.split("[/ ]");
        String unit = number % 2 == 1 ? "van-phong-so" : "phong-to-chuc";
        String text = "      - {id: " + number + ", title: Tiêu chí, unit: " + unit + ", max: \"" + words[1] + "\"";
        text += words[0].equals("-") ? "" : ", score: " + quoted(words[0]);
        return text
                + switch (words[2]) {
                    case "evidence" -> ", evidence: [{document: Báo cáo}]";
                    case "task-1" -> ", tasks: [1]";
                    case "task-2" -> ", tasks: [2]";
                    case "explanation" -> ", explanation: đã giải trình";
                    case "not-applicable" -> ", notApplicable: không được giao";
                    default -> "";
                }
                + "}\n";
    }

    private static String quoted(String word) {
        return word.startsWith("\"") ? word : "\"" + word + "\"";
    }
}
