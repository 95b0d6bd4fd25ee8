package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.git.GitFolder;

/** Two offices in one repository, each with its own register, whose plans have the same id: {@code 2022}. */
class SharedIdsTest {
    private static final Path BASE = Path.of("src/test/cases/base");

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void office() throws IOException {
        git = new GitFolder(folder).copy(BASE, "hue/plans").commit("one", "Lan", "2022-02-11", "Kế hoạch của Huế");
    }

    private CliRun run(String... words) {
        return CliRun.in(folder, words);
    }

    private static List<Map<String, Object>> rows(CliRun run, String list) {
        return JsonText.list(JsonText.object(run.out()), list);
    }

    private void second() throws IOException {
        git.copy(BASE, "ha-noi/plans")
                .replace("ha-noi/plans/2022/tasks.yaml", "Quý II/2022", "Quý III/2022")
                .commit("two", "Minh", "2022-03-01", "Kế hoạch của Hà Nội");
    }

    @Test
    void an_office_that_comes_to_another_changes_nothing_of_it() throws IOException {
        second();
        CliRun diff = run("diff", "one..two", ".", "--format", "json");
        assertThat(diff.exitCode()).isZero();
        List<String> told = new ArrayList<>();
        rows(diff, "changes").forEach(change -> told.add(change.get("change") + " " + change.get("plan")));
        assertThat(told).containsExactly("added ha-noi/plans/2022");
        CliRun back = run("diff", "two..one", ".", "--format", "json");
        assertThat(rows(back, "changes"))
                .extracting(change -> change.get("plan"))
                .containsExactly("ha-noi/plans/2022");
        assertThat(rows(back, "findings"))
                .extracting(finding -> finding.get("code"))
                .containsExactly("plan-removed");
    }

    @Test
    void a_change_is_that_of_the_office_that_made_it() throws IOException {
        second();
        git.replace("hue/plans/2022/tasks.yaml", "Quý II/2022", "Quý IV/2022")
                .commit("three", "Lan", "2022-04-01", "Lùi hạn");
        CliRun diff = run("diff", "two..three", ".", "--format", "json");
        assertThat(rows(diff, "changes"))
                .extracting(change -> change.get("plan"))
                .containsExactly("hue/plans/2022");
        assertThat(rows(diff, "findings"))
                .extracting(finding -> finding.get("path"))
                .containsExactly("hue/plans/2022/tasks.yaml");

        CliRun history = run("history", "2", ".", "--format", "json");
        assertThat(rows(history, "plans"))
                .extracting(plan ->
                        plan.get("plan") + " " + JsonText.list(plan, "moves").size())
                .containsExactly("ha-noi/plans/2022 1", "hue/plans/2022 2");

        CliRun slips = run("status", ".", "--slippage", "--format", "csv");
        assertThat(slips.out().lines().filter(line -> line.contains(",2,II,")).toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("ha-noi/plans/2022,2,")
                .endsWith(",Quý III/2022,0");
        assertThat(slips.out().lines().toList())
                .last()
                .asString()
                .startsWith("hue/plans/2022,2,")
                .endsWith(",Quý II/2022,184");
    }

    @Test
    void a_waiver_names_a_plan_as_its_register_does_or_as_all_do() throws IOException {
        second();
        git.replace("hue/plans/2022/tasks.yaml", "Quý II/2022", "Quý IV/2022")
                .replace("ha-noi/plans/2022/tasks.yaml", "Quý III/2022", "Quý IV/2022");
        waiver("hue/plans/waivers.yaml", "\"2022\"");
        assertThat(waived()).containsExactly("hue/plans/2022/tasks.yaml");
        git.delete("hue/plans/waivers.yaml");
        waiver("waivers.yaml", "ha-noi/plans/2022");
        assertThat(waived()).containsExactly("ha-noi/plans/2022/tasks.yaml");
    }

    private void waiver(String file, String plan) throws IOException {
        git.write(file, """
            apiVersion: cchc/v1
            kind: Waivers
            waivers:
              - rule: deadline-moved-later
                object: task 2
                plan: %s
                reason: Chờ hướng dẫn
                document: 12/TB-UBND
                until: 2022-12-31
            """.formatted(plan));
    }

    private List<Object> waived() {
        List<Object> places = new ArrayList<>();
        for (Map<String, Object> finding : rows(run("diff", "two", ".", "--format", "json"), "findings")) {
            if (finding.get("code").equals("change-waived")) {
                places.add(finding.get("path"));
            }
        }
        return places;
    }

    @Test
    void a_parent_is_that_of_the_plans_own_register() throws IOException {
        second();
        for (String office : List.of("ha-noi", "hue")) {
            git.copy(BASE.resolve("2022"), office + "/plans/truong/2022")
                    .replace(office + "/plans/truong/2022/plan.yaml", "year: 2022", "year: 2022\nparent: \"2022\"");
        }
        assertThat(run("validate", ".").out()).doesNotContain("plan-parent");
        assertThat(rows(run("rollup", ".", "--format", "json"), "rows"))
                .extracting(row -> row.get("id") + " under " + row.get("parent"))
                .containsExactly(
                        "ha-noi/plans/2022 under null",
                        "ha-noi/plans/truong/2022 under ha-noi/plans/2022",
                        "hue/plans/2022 under null",
                        "hue/plans/truong/2022 under hue/plans/2022");
        git.replace("hue/plans/2022/plan.yaml", "year: 2022", "year: 2022\nparent: truong/2022");
        assertThat(run("validate", ".").out().lines().filter(line -> line.contains("[plan-parent-loop]")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("hue/"));
        Files.delete(folder.resolve("hue/plans/2022/plan.yaml"));
        assertThat(run("validate", "ha-noi/plans/truong", "hue/plans/truong")
                        .out()
                        .lines())
                .filteredOn(line -> line.contains("[plan-parent-unknown]"))
                .singleElement()
                .asString()
                .startsWith("hue/plans/truong/2022/plan.yaml");
    }

    /** A plan in the folder of its register goes by the name of that folder, whether or not it is read with those below. */
    @Test
    void a_parent_may_stand_in_the_folder_of_its_register() throws IOException {
        git.copy(BASE.resolve("2022"), "rieng/2022")
                .write("rieng/2022/units.yaml", Files.readString(BASE.resolve("units.yaml")))
                .copy(BASE.resolve("2022"), "rieng/2022/truong")
                .replace("rieng/2022/truong/plan.yaml", "year: 2022", "year: 2022\nparent: \"2022\"");
        assertThat(run("validate", "rieng/2022/truong").out()).doesNotContain("plan-parent");
        assertThat(rows(run("rollup", "rieng", "hue", "--format", "json"), "rows"))
                .extracting(row -> row.get("id") + " under " + row.get("parent"))
                .containsExactly("hue/plans/2022 under null", "rieng/2022 under null", "truong under rieng/2022");
    }

    /** Only a plan below the same root may be meant, and never the plan itself. */
    @Test
    void a_wrong_parent_is_told_what_its_own_root_has() throws IOException {
        for (String office : List.of("o/ke-hoach", "o/ke-hoach-2")) {
            git.copy(BASE.resolve("2022"), office)
                    .write(office + "/units.yaml", Files.readString(BASE.resolve("units.yaml")));
        }
        git.copy(BASE.resolve("2022"), "o/ke-hoach/phong")
                .replace("o/ke-hoach/phong/plan.yaml", "year: 2022", "year: 2022\nparent: ke-hoac")
                .replace("o/ke-hoach-2/plan.yaml", "year: 2022", "year: 2022\nparent: ke-hoach");
        assertThat(run("validate", "o")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("     = "))
                        .toList())
                .contains("     = Ý bạn là «ke-hoach»?")
                .filteredOn(line -> line.contains("Ý bạn là"))
                .hasSize(1);
        assertThat(run("validate", "o").out().lines().filter(line -> line.contains("[plan-parent-unknown]")))
                .hasSize(2);
    }

    @Test
    void a_report_that_is_begun_names_its_plan_as_the_register_does() throws IOException {
        second();
        assertThat(run("new", "report", "van-phong-so", "6m", ".").err())
                .contains("ha-noi/plans/2022", "hue/plans/2022");
        git.write(
                "hue/plans/units.yaml",
                Files.readString(BASE.resolve("units.yaml")).replace("van-phong-so", "van-phong"));
        for (String file : List.of("plan.yaml", "tasks.yaml", "duties.yaml")) {
            String text = Files.readString(folder.resolve("hue/plans/2022/" + file));
            git.write("hue/plans/2022/" + file, text.replace("van-phong-so", "van-phong"));
        }
        git.delete("hue/plans/2022/reports/q1/van-phong-so.yaml");
        CliRun begun = run("new", "report", "van-phong", "6m", ".", "--dry-run");
        assertThat(begun.out()).contains("kế hoạch 2022.").doesNotContain("hue/plans");
    }

    @Test
    void days_of_two_tasks_are_two_events_however_ids_are_written() throws IOException {
        git.copy(BASE.resolve("2022"), "hue/plans/so-a/b").copy(BASE.resolve("2022"), "hue/plans/so/a-b");
        List<String> uids = run("calendar", "hue")
                .out()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
        assertThat(uids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
