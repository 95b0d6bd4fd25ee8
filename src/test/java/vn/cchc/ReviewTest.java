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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.git.GitFolder;

/** What a reviewer of a change has to be told, also where nothing but settings, days or numbers changed. */
class ReviewTest {
    private static final String PLAN = "plans/vi-du/2022/";
    private static final String TASKS = PLAN + "tasks.yaml";
    private static final String CONFIG = "apiVersion: cchc/v1\nkind: Config\nlevels:\n";

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void plans() throws IOException {
        git = new GitFolder(folder);
        git.copy(Path.of("plans/vi-du"), "plans/vi-du");
        git.write("plans/calendar.yaml", Files.readString(Path.of("plans/calendar.yaml")));
        git.commit("a", "Lê Thị Hoa", "2022-01-21", "Kế hoạch");
    }

    private CliRun diff(String... more) {
        List<String> words = new ArrayList<>(List.of("diff", "a", "--as-of", "2022-07-10"));
        words.addAll(List.of(more));
        return CliRun.in(folder, words.toArray(String[]::new));
    }

    private static String level(String rule, String level) {
        return "  - rule: " + rule + "\n    level: " + level + "\n";
    }

    private void later() throws IOException {
        git.replace(TASKS, "deadline: Quý II/2022", "deadline: Quý III/2022");
    }

    @Test
    void a_change_cannot_turn_off_the_rule_that_judges_it() throws IOException {
        later();
        git.write("plans/cchc.yaml", CONFIG + level("deadline-moved-later", "off") + level("last-day-off", "error"));
        CliRun run = diff();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "~ Sửa quy tắc deadline-moved-later: plans/cchc.yaml",
                        "Mức quy tắc deadline-moved-later: mức vốn có → tắt",
                        "plans/cchc.yaml:4:11: warning: Quy tắc deadline-moved-later bị hạ mức: mức vốn có → tắt [rule-lowered]",
                        "error: Thời hạn lùi lại (task 2)")
                .doesNotContain("last-day-off bị hạ mức");
        assertThat(diff("--lang", "en").out())
                .contains("Rule deadline-moved-later counts less: its usual level → off [rule-lowered]");
        git.commit("b", "Lê Thị Hoa", "2022-04-01", "Tắt");
        git.replace(TASKS, "deadline: Quý III/2022", "deadline: Quý IV/2022");
        CliRun next = CliRun.in(folder, "diff", "b", "--as-of", "2022-07-10");
        assertThat(next.exitCode()).as(next.out()).isZero();
        Files.delete(folder.resolve("plans/cchc.yaml"));
        CliRun raised = CliRun.in(folder, "diff", "b", "--as-of", "2022-07-10");
        assertThat(raised.exitCode())
                .as("a level that is raised counts at once")
                .isEqualTo(1);
        assertThat(raised.out()).contains("tắt → mức vốn có").doesNotContain("rule-lowered]\n  2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[van-phong] | [thanh-tra] | 1",
                "[van-phong, thanh-tra] | [van-phong] | 1",
                "[van-phong] | [van-phong, thanh-tra] | 1",
                // the same offices are the same, in whatever order
                "[van-phong, thanh-tra] | [thanh-tra, van-phong] | 0",
            })
    void who_leads(String before, String after, int objections) throws IOException {
        String task = Files.readString(folder.resolve(TASKS)).replaceFirst("leads: .*", "leads: " + before);
        git.write(TASKS, task + "# chủ trì\n");
        git.commit("a1", "Lê Thị Hoa", "2022-01-22", "Chủ trì");
        git.write(TASKS, task.replaceFirst("leads: .*", "leads: " + after));
        CliRun run = CliRun.in(folder, "diff", "a1", "--as-of", "2022-07-10", "--format", "concise");
        assertThat(run.out().lines().filter(line -> line.contains("[lead-changed]")))
                .as(run.out())
                .hasSize(objections);
    }

    @Test
    void a_waiver_may_name_the_one_plan_it_is_for() throws IOException {
        for (String plan : List.of("2022", "truong-a/2022")) {
            String file = "plans/vi-du/" + plan + "/tasks.yaml";
            git.write(file, Files.readString(folder.resolve(file)).replace("  - id: 2\n", "  - id: 2\n    x-1: a\n"));
        }
        for (String plan : List.of("vi-du/2022", "vi-du/truong-a/2022")) {
            String file = "plans/" + plan + "/tasks.yaml";
            String text = Files.readString(folder.resolve(file));
            int task = text.indexOf("  - id: 2\n");
            int deadline = text.indexOf("    deadline: ", task);
            int end = text.indexOf('\n', deadline);
            git.write(file, text.substring(0, deadline) + "    deadline: Năm 2022" + text.substring(end));
        }
        assertThat(objections("deadline-moved-later")).hasSize(2);
        String waiver =
                "apiVersion: cchc/v1\nkind: Waivers\nwaivers:\n  - rule: deadline-moved-later\n    object: task 2\n"
                        + "    reason: Lý do.\n    document: Công văn 1\n    until: 2022-12-31\n";
        git.write("plans/waivers.yaml", waiver);
        assertThat(objections("deadline-moved-later")).isEmpty();
        git.write("plans/waivers.yaml", waiver + "    plan: vi-du/truong-a/2022\n");
        assertThat(objections("deadline-moved-later"))
                .singleElement()
                .satisfies(left -> assertThat(left.get("path")).isEqualTo(TASKS));
        assertThat(diff().out()).contains("+ Thêm miễn trừ deadline-moved-later task 2 (vi-du/truong-a/2022): Lý do.");
        assertThat(CliRun.in(folder, "validate", "plans", "--format", "concise").out())
                .doesNotContain("waivers.yaml");
    }

    private List<Map<String, Object>> objections(String code) {
        List<Map<String, Object>> found = new ArrayList<>(
                JsonText.list(JsonText.object(diff("--format", "json").out()), "findings"));
        found.removeIf(finding -> !finding.get("code").equals(code));
        return found;
    }

    @Test
    void a_deadline_that_keeps_its_words_is_told_with_its_days() throws IOException {
        git.replace(PLAN + "plan.yaml", "dueSoonDays:", "beforeMeans: same-day\ndueSoonDays:");
        CliRun run = diff();
        assertThat(run.out().replaceAll("\n +", " "))
                .contains(
                        "Thời hạn nhiệm vụ 1: Trước ngày 15/02/2022 (14/02/2022) → Trước ngày 15/02/2022 (15/02/2022), lùi 1 ngày",
                        "«Trước ngày 15/02/2022 [2022-02-14]» → «Trước ngày 15/02/2022 [2022-02-15]»");
        assertThat(diff("--format", "json").out().replaceAll("\\s+", " "))
                .contains("\"lastDaysBefore\" : [ \"2022-02-14\" ]", "\"lastDaysAfter\" : [ \"2022-02-15\" ]");
    }

    @Test
    void a_deadline_without_a_day_any_more_is_told_in_words() throws IOException {
        git.replace(TASKS, "deadline: Quý II/2022", "deadline: Theo kế hoạch của tỉnh");
        assertThat(diff().out())
                .contains("1 thời hạn không còn ngày cụ thể", "(số ngày lùi: không còn ngày cụ thể)")
                .doesNotContain("–)");
        assertThat(diff("--lang", "en").out())
                .contains("1 deadlines without a definite day any more", "no definite day any more)");
    }

    @Test
    void swapped_and_shifted_numbers_are_moves_where_the_words_prove_it() throws IOException {
        String text = Files.readString(folder.resolve(TASKS));
        git.write(
                TASKS,
                text.replace("- id: 4\n", "- id: X\n")
                        .replace("- id: 5\n", "- id: 4\n")
                        .replace("- id: X\n", "- id: 5\n"));
        CliRun swapped = diff("--format", "json");
        assertThat(was(swapped)).containsExactlyInAnyOrder("4 was 5", "5 was 4");
        assertThat(swapped.out()).doesNotContain("\"field\" : \"title\"");
        String shifted = text;
        for (int id = 10; id >= 5; id--) {
            shifted = shifted.replace("- id: " + id + "\n", "- id: " + (id + 1) + "\n");
        }
        int at = shifted.indexOf("  - id: 6\n");
        String fresh = "  - id: 5\n    area: II\n    title: Việc mới\n    products: [Báo cáo]\n    leads: [van-phong]\n"
                + "    deadline: Quý IV/2022\n\n";
        git.write(TASKS, shifted.substring(0, at) + fresh + shifted.substring(at));
        CliRun run = diff("--format", "json");
        assertThat(was(run)).contains("6 was 5", "7 was 6", "11 was 10").hasSize(6);
        assertThat(run.out())
                .contains("\"tasks-added\" : 1", "\"tasks-removed\" : 0")
                .doesNotContain("task-removed");
    }

    private static List<String> was(CliRun run) {
        List<String> was = new ArrayList<>();
        for (Map<String, Object> change : JsonText.list(JsonText.object(run.out()), "changes")) {
            if (change.get("kind").equals("task") && change.get("was") != null) {
                was.add(change.get("id") + " was " + change.get("was"));
            }
        }
        return was;
    }

    @Test
    void the_forms_of_others_name_files_from_the_top_of_the_repository() throws IOException {
        git.replace(TASKS, "leads: [van-phong]", "leads: [van-phongg]");
        Path inside = folder.resolve("plans/vi-du");
        assertThat(CliRun.in(inside, "validate", "2022", "--format", "github").out())
                .contains("::error file=" + TASKS + ",");
        assertThat(CliRun.in(inside, "validate", "2022", "--format", "gitlab").out())
                .contains("\"path\" : \"" + TASKS + "\"");
        assertThat(CliRun.in(inside, "validate", "2022", "--format", "rdjsonl").out())
                .contains("\"path\":\"" + TASKS + "\"");
        String there =
                CliRun.in(inside, "validate", "2022", "--format", "sarif").out();
        assertThat(there).contains("\"uri\" : \"" + TASKS + "\"");
        assertThat(prints(there))
                .isEqualTo(prints(
                        CliRun.in(folder, "validate", PLAN, "--format", "sarif").out()));
        Path deep = folder.resolve("plans/vi-du/2022/reports");
        assertThat(CliRun.in(deep, "validate", "../tasks.yaml", "--format", "github")
                        .out())
                .contains("::error file=" + TASKS + ",");
        assertThat(CliRun.in(inside, "validate", "2022", "--format", "concise").out())
                .startsWith("2022/");
    }

    private static List<String> prints(String sarif) {
        return sarif.lines().filter(line -> line.contains("cchcFinding/v1")).toList();
    }

    @Test
    void sarif_carries_the_page_of_each_rule_in_the_language_asked_for() throws IOException {
        git.replace(TASKS, "leads: [van-phong]", "leads: [van-phongg]");
        String text = CliRun.in(folder, "validate", PLAN, "--format", "sarif", "--lang", "en")
                .out();
        assertThat(text)
                .contains(
                        "\"shortDescription\"",
                        "\"fullDescription\"",
                        "\"markdown\" : \"# unit-unknown\\n\\n",
                        "How to mend",
                        "\"defaultConfiguration\"");
    }
}
