package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.diff.Sort;
import vn.cchc.exchange.FindingFormat;
import vn.cchc.git.GitFolder;
import vn.cchc.model.Waiver;
import vn.cchc.review.ChangeRules;

/** {@code diff}, its rules and waivers, {@code history} and the slippage on {@link ExampleHistory}, against tables made by hand. */
class HistoryTest {
    private static final Path TABLES = Path.of("src/test/resources/history");

    @TempDir
    static Path folder;

    private static GitFolder git;

    @BeforeAll
    static void history() throws IOException {
        git = ExampleHistory.in(folder);
    }

    private static CliRun run(String... words) {
        return CliRun.in(folder, words);
    }

    @TestFactory
    Stream<DynamicTest> every_range_shows_what_the_table_says() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String[] row : rows("changes.tsv")) {
            expected.computeIfAbsent(row[0], range -> new ArrayList<>()).add(row[1] + " " + row[2]);
        }
        assertThat(expected).hasSizeGreaterThan(20);
        return expected.entrySet().stream()
                .map(range -> DynamicTest.dynamicTest(range.getKey(), () -> {
                    CliRun run = run("diff", range.getKey(), "--format", "json", "--as-of", "2022-07-10");
                    assertThat(run.err()).isEmpty();
                    List<String> told = told(JsonText.object(run.out()));
                    if (range.getKey().equals("c01..c15")) {
                        told.removeIf(line -> line.startsWith("change "));
                    }
                    assertThat(told).containsExactlyInAnyOrderElementsOf(range.getValue());
                    boolean errors = run.out().contains("\"severity\" : \"error\"");
                    assertThat(run.exitCode()).isEqualTo(errors ? 1 : 0);
                }));
    }

    private static List<String> told(Map<String, Object> answer) {
        List<String> told = new ArrayList<>();
        for (Map<String, Object> change : JsonText.list(answer, "changes")) {
            String object = (change.get("kind") + " " + change.get("id")).strip();
            if (!change.get("change").equals("changed")) {
                told.add("change " + change.get("change") + " " + object);
            }
            if (change.get("was") != null) {
                told.add("change " + object + " was " + change.get("was"));
            }
            for (Map<String, Object> field : JsonText.list(change, "fields")) {
                Object days = field.get("days");
                told.add("change " + object + " " + field.get("field") + ": " + orDash(field.get("before")) + " → "
                        + orDash(field.get("after")) + (days == null || days.equals("0") ? "" : " (" + days + ")"));
            }
        }
        for (Map<String, Object> finding : JsonText.list(answer, "findings")) {
            told.add("rule " + finding.get("code") + " " + finding.get("object"));
        }
        for (Map<String, Object> plan : JsonText.list(answer, "effects")) {
            JsonText.list(plan, "tasks")
                    .forEach(task ->
                            told.add("effect " + task.get("id") + " " + task.get("from") + " → " + task.get("to")));
        }
        return told;
    }

    private static String orDash(Object value) {
        return Objects.requireNonNullElse(value, "–").toString();
    }

    @Test
    void history_tells_who_moved_a_deadline_through_merges_a_revert_and_a_new_folder() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String[] row : rows("moves.tsv")) {
            String commit = git.git("rev-parse", row[1]).strip();
            expected.computeIfAbsent(row[0], task -> new ArrayList<>())
                    .add(String.join("|", commit, row[2], row[3], row[4], row[5]));
        }
        assertThat(expected).hasSize(4);
        expected.forEach((task, moves) -> {
            CliRun run = run("history", task, "--format", "json");
            assertThat(run.exitCode()).isZero();
            Map<String, Object> plan =
                    JsonText.list(JsonText.object(run.out()), "plans").get(0);
            List<String> told = new ArrayList<>();
            for (Map<String, Object> move : JsonText.list(plan, "moves")) {
                told.add(String.join(
                        "|",
                        String.valueOf(move.get("commit")),
                        String.valueOf(move.get("author")),
                        Objects.requireNonNullElse(move.get("before"), "").toString(),
                        Objects.requireNonNullElse(move.get("after"), "").toString(),
                        Objects.requireNonNullElse(move.get("days"), "").toString()));
            }
            assertThat(told).as(task).isEqualTo(moves);
            assertThat(plan.get("unreadable"))
                    .isEqualTo(List.of(git.git("rev-parse", "c16").substring(0, 8)));
        });
    }

    @Test
    void status_tells_the_first_approved_deadline_beside_todays() {
        Map<String, Object> answer =
                JsonText.object(run("status", "--slippage", "--as-of", "2022-07-10", "--format", "json")
                        .out());
        Map<String, String> slips = new LinkedHashMap<>();
        for (Map<String, Object> task :
                JsonText.list(JsonText.list(answer, "plans").get(0), "tasks")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> first = (Map<String, Object>) task.get("firstDeadline");
            slips.put(task.get("id").toString(), first.get("text") + " " + task.get("slippageDays"));
        }
        assertThat(slips)
                .containsEntry("2", "Quý II/2022 92")
                .containsEntry("1", "Trước ngày 15/02/2022 0")
                .containsEntry("8", "Quý IV/2022 null")
                .containsEntry("12", "Quý IV/2022 0");
    }

    @Test
    void a_narrow_table_tells_first_deadlines_whole() {
        Map<String, String> narrow = Map.of("COLUMNS", "60");
        CliRun run = CliRun.in(folder, narrow, new byte[0], "status", "--slippage", "--as-of", "2022-07-10");
        String rows = run.out().substring(run.out().indexOf("\n2 "), run.out().indexOf("\n3 "));
        StringBuilder deadlines = new StringBuilder();
        for (String line : rows.split("\n")) {
            deadlines.append(line.length() > 21 ? line.substring(21) : "").append(' ');
        }
        assertThat(deadlines.toString().replaceAll("\\s+", " "))
                .contains("lùi 92")
                .contains("ngày)");
    }

    @Test
    void each_form_for_other_programs_carries_every_finding_of_a_diff(@TempDir Path other) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("diff", "c01..c15", "--as-of", "2022-07-10", "--format", "concise"));
        for (FindingFormat format : FindingFormat.values()) {
            words.addAll(List.of("--format", format.word() + "=" + other.resolve(format.word())));
        }
        CliRun run = run(words.toArray(String[]::new));
        List<String> codes = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            codes.add(line.substring(line.lastIndexOf('[') + 1, line.length() - 1));
        }
        codes.sort(null);
        assertThat(codes).hasSize(16).contains("change-waived", "waiver-expired", "task-removed");
        assertThat(codes(other.resolve("sarif"), "\"ruleId\" : \"([a-z-]+)\"")).isEqualTo(codes);
        assertThat(codes(other.resolve("gitlab"), "\"check_name\" : \"([a-z-]+)\""))
                .isEqualTo(codes);
        assertThat(codes(other.resolve("rdjsonl"), "\"code\":\\{\"value\":\"([a-z-]+)\""))
                .isEqualTo(codes);
        assertThat(codes(other.resolve("junit"), "\\[([a-z-]+)](?:</failure>|&#10;)"))
                .isEqualTo(codes);
        String github = Files.readString(other.resolve("github"));
        long shown = github.lines().filter(line -> line.startsWith("::")).count();
        assertThat(github.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(github).contains("… và " + (codes.size() - shown) + " điều nữa");
        FormatsTest.valid("sarif-schema-2.1.0.json", Files.readString(other.resolve("sarif")));
        FormatsTest.valid("gitlab-code-quality.json", Files.readString(other.resolve("gitlab")));
        FormatsTest.validJunit(Files.readString(other.resolve("junit")));
    }

    private static List<String> codes(Path file, String pattern) throws IOException {
        List<String> codes = new ArrayList<>();
        java.util.regex.Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .forEach(match -> codes.add(match.group(1)));
        codes.sort(null);
        return codes;
    }

    @Test
    void what_git_cannot_tell_is_said_with_the_way_out(@TempDir Path other) throws IOException {
        assertThat(run("diff", "c15..c16")).satisfies(broken -> {
            assertThat(broken.exitCode()).isEqualTo(3);
            assertThat(broken.err()).contains("plans/vi-du/2022/tasks.yaml:", "Bản «c16» có 1 lỗi đọc");
        });
        assertThat(run("diff", "khong-co")).satisfies(missing -> {
            assertThat(missing.exitCode()).isEqualTo(3);
            assertThat(missing.err()).contains("Không có bản «khong-co»", "git log");
        });
        assertThat(run("diff", "c01", "khong-co").err()).contains("khong-co");
        assertThat(run("diff", "--", "--upload-pack=x").exitCode()).isEqualTo(3);
        assertThat(CliRun.in(other, "diff")).satisfies(none -> {
            assertThat(none.exitCode()).isEqualTo(3);
            assertThat(none.err()).contains("không nằm trong kho git nào");
        });
        Path shallow = other.resolve("nong");
        git.git("clone", "-q", "--depth", "1", "file://" + folder.toRealPath(), shallow.toString());
        assertThat(CliRun.in(shallow, "diff", "c01")).satisfies(cut -> {
            assertThat(cut.exitCode()).isEqualTo(3);
            assertThat(cut.err()).contains("chỉ chứa các lần ghi gần đây", "--unshallow");
        });
        assertThat(CliRun.in(shallow, "diff").err()).contains("--unshallow");
        assertThat(run("diff", "c01", "plans/khong-co").exitCode()).isEqualTo(3);
        assertThat(CliRun.in(shallow, "history", "8").err()).contains("lịch sử kể ra chưa đủ");
        assertThat(CliRun.in(shallow, "status", "--slippage")).satisfies(told -> {
            assertThat(told.out()).contains("Bản sao này chỉ chứa các lần ghi gần đây");
            assertThat(told.err()).doesNotContain("Bản sao này");
        });
        assertThat(CliRun.in(shallow, "status", "--slippage", "--format", "json")
                        .out())
                .contains("\"wholeHistory\" : false");
        assertThat(run("history", "77").err()).contains("Không có nhiệm vụ «77» nào");
    }

    @Test
    void a_difference_within_the_working_folder_is_told_without_a_commit() throws IOException {
        String file = "plans/vi-du/nam-2022/tasks.yaml";
        String before = Files.readString(folder.resolve(file));
        try {
            git.replace(file, "deadline: Quý I và cả năm 2022", "deadline: Quý I/2022");
            CliRun run = run("diff", "HEAD", "--as-of", "2022-07-10");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains(
                            "1 thời hạn sớm lên",
                            "Thời hạn nhiệm vụ 6: Quý I và cả năm 2022 → Quý I/2022, sớm lên 275 ngày");
            assertThat(run("history", "6").out()).contains("chưa ghi vào git");
        } finally {
            git.write(file, before);
        }
        assertThat(run("diff").out()).contains("Không có gì thay đổi.");
    }

    @Test
    void a_task_that_was_done_is_missed_though_it_has_another_number() throws IOException {
        String file = "plans/vi-du/nam-2022/tasks.yaml";
        String before = Files.readString(folder.resolve(file));
        try {
            git.replace(file, "- id: 11\n", "- id: 19\n");
            CliRun run = run("diff", "HEAD", "--as-of", "2022-07-10");
            assertThat(run.out()).contains("[done-taken-back]", "nhiệm vụ 19: hoàn thành đúng hạn → quá hạn");
            assertThat(run.exitCode()).isEqualTo(1);
        } finally {
            git.write(file, before);
        }
    }

    @Test
    void a_comment_never_grows_beyond_its_limit_and_says_what_it_leaves_out(@TempDir Path other) throws IOException {
        GitFolder large = new GitFolder(other);
        large.copy(Path.of("src/test/cases/base"), "plans");
        large.commit("a", "A", "2022-01-01", "a");
        StringBuilder tasks = new StringBuilder(Files.readString(other.resolve("plans/2022/tasks.yaml")));
        for (int i = 100; i < 3100; i++) {
            tasks.append("  - id: ")
                    .append(i)
                    .append("\n    area: I\n    title: Việc thứ ")
                    .append(i);
            tasks.append("\n    products: [Báo cáo]\n    leads: [van-phong-so]\n    deadline: Quý II/2022\n");
        }
        large.write("plans/2022/tasks.yaml", tasks.toString());
        CliRun run = CliRun.in(other, "diff", "a", "--format", "markdown");
        assertThat(run.out().length()).isLessThanOrEqualTo(60_000).isGreaterThan(50_000);
        long lines = run.out()
                .lines()
                .filter(line -> line.startsWith("- Thêm nhiệm vụ"))
                .count();
        assertThat(run.out()).contains("Số mục chưa kể: " + (3000 - lines));
    }

    @Test
    void waivers_know_the_rules_and_objects_there_are() {
        assertThat(Waiver.RULES).isEqualTo(ChangeRules.codes());
        assertThat(Sort.words()).containsAll(Waiver.OBJECTS);
    }

    @TestFactory
    Stream<DynamicTest> the_document_of_changes_is_a_golden_file() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            for (String format : List.of("html", "markdown", "text")) {
                Path kept = Path.of("src/test/documents/vi-du")
                        .resolve("changes." + language + "." + (format.equals("markdown") ? "md" : format));
                tests.add(DynamicTest.dynamicTest(kept.toString(), () -> {
                    CliRun run =
                            run("diff", "c01..c15", "--as-of", "2022-07-10", "--format", format, "--lang", language);
                    String text = run.out().replaceAll("(?s)<style>.*?</style>", "<style></style>");
                    if (Boolean.getBoolean("update")) {
                        Files.writeString(kept, text);
                    }
                    assertThat(text).isEqualTo(Files.readString(kept));
                }));
            }
        }
        return tests.stream();
    }

    private static List<String[]> rows(String table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLES.resolve(table))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
