package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;

/**
 * Plans with far more of one thing than any has, or with one thing far longer: what is said stays short, and no command takes time with
 * the square of how many there are (which would be hours here).
 */
class ManyThingsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path plan;

    @BeforeEach
    void lay() throws IOException {
        HostilePlaces.copy(Path.of("src/test/cases/base"), plan);
    }

    private void put(String file, String before, String piece, int times) throws IOException {
        String text = Files.readString(plan.resolve(file));
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < times; i++) {
            pieces.append(piece.replace("@", "" + i));
        }
        int at = before.isEmpty() ? text.length() : text.indexOf(before);
        assertThat(at).isNotNegative();
        Files.writeString(plan.resolve(file), text.substring(0, at) + pieces + text.substring(at));
    }

    private CliRun run(String line) {
        CliRun run = assertTimeoutPreemptively(PATIENCE, () -> CliRun.in(plan, CliRun.words(line)));
        assertThat(run.err()).doesNotContain("CCHC_JAVA_OPTS").doesNotContain("\tat ");
        return run;
    }

    private void runs(List<String> lines) {
        for (String line : lines) {
            assertThat(run(line).exitCode()).as(line).isZero();
        }
    }

    @Test
    void many_milestones() throws IOException {
        put("2022/plan.yaml", "closing:", "  - {id: m@, title: x, period: Quý I/2022, due: trước ngày 10/3}\n", 10_000);
        runs(List.of("status .", "remind .", "calendar .", "rollup .", "new report phong-to-chuc q1 . --dry-run"));
    }

    @Test
    void many_units_that_many_milestones_ask() throws IOException {
        put("2022/plan.yaml", "closing:", "  - {id: m@, title: x, period: Quý I/2022, due: trước ngày 10/3}\n", 5_000);
        put("units.yaml", "", "  - {id: u@, name: U@, groups: [cac-phong]}\n", 3_000);
        for (String line : List.of("status . --lang en", "rollup . --lang en")) {
            CliRun run = run(line);
            assertThat(run.exitCode()).as(line).isEqualTo(3);
            assertThat(run.out().isEmpty()).isEqualTo(line.startsWith("status"));
            assertThat(run.err()).startsWith("cchc: plan «2022» asks for more than 10000000 parts of tasks");
        }
    }

    /** As where a plan among others cannot be read. */
    @Test
    void one_plan_that_asks_for_too_much_leaves_nothing_told_of_the_others() throws IOException {
        for (String year : List.of("2021", "2023")) {
            HostilePlaces.copy(Path.of("src/test/cases/base/2022"), plan.resolve(year));
        }
        put("2022/plan.yaml", "closing:", "  - {id: m@, title: x, period: Quý I/2022, due: trước ngày 10/3}\n", 4_000);
        put("units.yaml", "", "  - {id: u@, name: U@, groups: [cac-phong]}\n", 2_600);
        for (String line : List.of(
                "status .",
                "status . --format json",
                "status . --format csv",
                "status . --format markdown",
                "status . --milestone q1",
                "remind .",
                "remind . --format markdown",
                "calendar .",
                "report status . -o " + plan.resolve("made") + "/")) {
            CliRun run = run(line);
            assertThat(run.exitCode()).as(line).isEqualTo(3);
            assertThat(run.out()).as(line).isEmpty();
            assertThat(run.err()).as(line).contains("cchc: kế hoạch «2022» phải tính quá 10000000 phần việc");
        }
        assertThat(plan.resolve("made")).doesNotExist();
        Files.writeString(plan.resolve("2022/plan.yaml"), "title: [");
        for (String format : List.of("text", "json", "csv", "markdown")) {
            CliRun run = run("status . --format " + format);
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("2022/plan.yaml:1:");
        }
    }

    @Test
    void one_plan_that_asks_for_too_much_is_missing_in_sums_over_all() throws IOException {
        String wrong = Files.readString(plan.resolve("units.yaml"));
        HostilePlaces.copy(plan.resolve("2022"), plan.resolve("huyen/2022"));
        Files.writeString(plan.resolve("huyen/units.yaml"), wrong);
        CliRun whole = run("rollup huyen --format csv --by area");
        assertThat(whole.exitCode()).isZero();
        put("2022/plan.yaml", "closing:", "  - {id: m@, title: x, period: Quý I/2022, due: trước ngày 10/3}\n", 4_000);
        put("units.yaml", "", "  - {id: u@, name: U@, groups: [cac-phong]}\n", 2_600);
        for (String by : List.of("plan", "area", "unit")) {
            for (String format : List.of("text", "json", "csv", "markdown")) {
                CliRun run = run("rollup . --format " + format + " --by " + by);
                assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
                assertThat(run.err())
                        .startsWith("cchc: kế hoạch «2022» phải tính quá 10000000 phần việc")
                        .endsWith("cchc: 1 kế hoạch không tính được nên tổng còn thiếu.\n");
                switch (format) {
                    case "text" -> assertThat(run.out()).contains("2022/plan.yaml:1:1");
                    case "json" -> assertThat(run.out()).contains("\"path\" : \"2022/plan.yaml\"", "quá 10000000 phần");
                    case "markdown" -> assertThat(run.out()).contains("2022/plan.yaml:1:1", "quá 10000000 phần");
                    default -> assertThat(run.out()).doesNotContain("plan.yaml");
                }
            }
        }
        assertThat(run("rollup . --format csv --by area").out()).isEqualTo(whole.out());
        assertThat(run("rollup .").out())
                .contains("2022 (không tính được)", "huyen/2022", "1 kế hoạch không tính được, coi như thiếu:");
        assertThat(run("rollup . --format json").out())
                .containsOnlyOnce("\"counted\" : false")
                .doesNotContain("\"readable\" : false");
        Files.writeString(plan.resolve("huyen/2022/targets.yaml"), "targets: [");
        assertThat(run("rollup .").err())
                .contains("phải tính quá 10000000 phần việc")
                .endsWith(
                        "cchc: 1 tệp không đọc được (xem «cchc validate»), 1 kế hoạch không tính được nên tổng còn thiếu.\n");
        assertThat(run("rollup .").out()).contains("1 tệp không đọc được, 1 kế hoạch không tính được, coi như thiếu:");
    }

    @Test
    void many_areas() throws IOException {
        put("2022/plan.yaml", "responsibilities:", "  - {id: A@, title: x}\n", 50_000);
        runs(List.of("status .", "report status .", "report plan . --format markdown"));
        assertThat(run("status . --area B").exitCode()).isEqualTo(2);
    }

    @Test
    void many_unknown_areas_are_told_each_in_a_few_words() throws IOException {
        put("2022/plan.yaml", "responsibilities:", "  - {id: A@, title: x}\n", 5_000);
        put(
                "2022/tasks.yaml",
                "",
                "  - {id: t@, area: B@, title: x, products: [x], leads: [van-phong-so], deadline: 1/3}\n",
                5_000);
        CliRun run = run("validate . --lang en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("the plan has no area «B4999»")
                .contains("«A1», «A2»")
                .contains(", …");
        assertThat(run.out().length()).isLessThan(50_000_000);
    }

    @Test
    void many_unknown_tasks_units_and_rules() throws IOException {
        put(
                "2022/tasks.yaml",
                "",
                "  - {id: nhiem-vu-so-@, area: I, title: x, products: [x], leads: [van-phong-@], deadline: 1/3}\n",
                10_000);
        put(
                "2022/reports/q1/van-phong-so.yaml",
                "  - id: 1\n",
                "  - {id: nhiem-vu-sa-@, progress: under-way}\n",
                10_000);
        put("units.yaml", "units:", "  - {id: nhom-don-vi-@, name: Nhóm đơn vị @}\n", 10_000);
        put("units.yaml", "", "  - {id: u@, name: U@, groups: [nhom-don-va-@]}\n", 10_000);
        StringBuilder levels = new StringBuilder("apiVersion: cchc/v1\nkind: Config\nlevels:\n");
        for (int i = 0; i < 10_000; i++) {
            levels.append("  - {rule: task-unknowm-").append(i).append(", level: off}\n");
        }
        Files.writeString(plan.resolve("cchc.yaml"), levels);
        CliRun run = run("validate . --lang en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("[task-unknown]", "[unit-unknown]", "[group-unknown]", "[level-rule-unknown]")
                .contains("Did you mean «nhiem-vu-so-0»");
    }

    @Test
    void many_comments_that_let_findings_pass() throws IOException {
        put("2022/tasks.yaml", "tasks:", "# cchc: ignore task-number-gap lý do: không cần\n", 50_000);
        CliRun run = run("validate . --lang en");
        assertThat(run.exitCode())
                .as(run.out().lines().limit(9).toList().toString())
                .isZero();
        assertThat(run.out()).contains("2022/tasks.yaml:4:1: warning:", "2022/tasks.yaml:50003:1: warning:");
        String all = "# cchc: ignore area-unknown lý do: không cần\n".repeat(20_000);
        put(
                "2022/tasks.yaml",
                "",
                all + "  - {id: 3, area: X, title: x, products: [x], leads: [so], deadline: 1/3}\n",
                1);
        assertThat(run("validate . --lang en").out()).doesNotContain("[area-unknown]");
    }

    @Test
    void many_tasks_of_an_old_form() throws IOException {
        Path old = plan.resolve("2022/tasks.yaml");
        Files.writeString(old, "apiVersion: cchc/v0\nkind: Tasks\ntasks:\n");
        put("2022/tasks.yaml", "", "  - {id: @, area: I, title: x, products: [x], lead: [so], due: 1/3}\n", 100_000);
        assertThat(run("migrate .").exitCode()).isZero();
        assertThat(Files.readString(old))
                .startsWith("apiVersion: cchc/v1\n")
                .endsWith("  - {id: 99999, area: I, title: x, products: [x], leads: [so], deadline: 1/3}\n");
    }

    @Test
    void names_as_long_as_a_line_are_compared_with_none() throws IOException {
        String unit = "u" + "a".repeat(200_000);
        put("units.yaml", "", "  - {id: " + unit + "b, name: U}\n", 1);
        put(
                "2022/tasks.yaml",
                "",
                "  - {id: t@, area: I, title: x, products: [x], leads: [" + unit + "c@], deadline: 1/3}\n",
                50);
        CliRun run = run("validate . --lang en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[unit-unknown]");
        assertThat(run.out().length()).isLessThan(100_000);
        assertThat(run("status . --unit " + unit + "d").exitCode()).isIn(2, 3);
    }
}
