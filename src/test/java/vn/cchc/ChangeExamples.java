package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.git.GitFolder;

/** The examples of the rules on changes: an edit of {@link ExampleHistory}, and the waiver that lets it pass. */
final class ChangeExamples {
    private static final String PLAN = "plans/vi-du/2022/";
    private static final int MOST_LINES = 14;

    private final GitFolder git;
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, StringBuilder> seen = new LinkedHashMap<>();

    ChangeExamples(Path scratch) throws IOException {
        git = ExampleHistory.in(Files.createDirectories(scratch.resolve("history")));
    }

    Map<String, String> all() throws IOException {
        rule("deadline-moved-later", "c02");
        rule("product-removed", "c04");
        rule("lead-changed", "c05");
        rule("task-removed", "c06");
        rule("target-lowered", "c07");
        rule("target-goal-changed", "c08");
        rule("report-removed", "c09");
        rule("report-rewritten", "c10");
        rule("evidence-removed", "c11");
        rule("evidence-altered", "c12");
        rule("milestone-moved", "c13");
        rule("done-taken-back", "c11");
        git.git("checkout", "-q", "--detach", "c01");
        String targets = Files.readString(git.folder().resolve(PLAN + "targets.yaml"));
        int last = targets.lastIndexOf("  - id: ");
        git.write(PLAN + "targets.yaml", targets.substring(0, last));
        git.commit("target", "Trần Văn Nam", "2022-07-05", "Bỏ một chỉ tiêu");
        rule("target-removed", "target");
        git.git("checkout", "-q", "--detach", "c01");
        git.git("rm", "-q", "-r", PLAN);
        git.commit("plan", "Trần Văn Nam", "2022-07-05", "Bỏ kế hoạch");
        rule("plan-removed", "plan");
        waivers();
        levels();
        return examples;
    }

    private void rule(String code, String tag) throws IOException {
        List<Map<String, Object>> found = findings(code, tag + "~1.." + tag);
        assertThat(found).as("%s at %s", code, tag).isNotEmpty();
        StringBuilder waivers = new StringBuilder();
        for (Map<String, Object> finding : found) {
            waivers.append(waiver(code, finding.get("object").toString(), "2022-12-31"));
        }
        golden(code, "git diff of its example", tag + "~1.." + tag);
        waive(tag, waivers.toString());
        golden(code, "the same with its waivers", tag + "~1..HEAD");
        assertThat(findings(code, tag + "~1..HEAD")).as("%s waived", code).isEmpty();
        String first = waiver(code, found.get(0).get("object").toString(), "2022-12-31");
        put(code, bad(tag), "--- plans/waivers.yaml\n" + first);
    }

    private void put(String code, String bad, String good) {
        examples.put(code, "=== " + code + " bad\n" + bad + "=== " + code + " good\n" + good);
    }

    private void waivers() throws IOException {
        String moved = "deadline-moved-later";
        String right = waiver(moved, "task 2", "2022-12-31");
        waive("c02", right);
        golden("change-waived", "good", "c01..HEAD");
        assertThat(findings("change-waived", "c01..HEAD")).hasSize(1);
        put("change-waived", bad("c02"), "--- plans/waivers.yaml\n" + right);
        suppression("waiver-unused", waiver(moved, "task 3", "2022-12-31"), right);
        suppression("waiver-expired", waiver(moved, "task 2", "2022-01-31"), right);
    }

    /** The change that turns its own rule off is told, and judged by the rule all the same. */
    private void levels() throws IOException {
        String off = "apiVersion: cchc/v1\nkind: Config\nlevels:\n  - rule: deadline-moved-later\n    level: off\n"
                + "    reason: Năm nay nhiều hạn thay đổi.\n";
        git.git("checkout", "-q", "--detach", "c02");
        git.write("plans/cchc.yaml", off);
        git.git("add", "-A");
        git.as("Trần Văn Nam", "2022-07-06", "commit", "-q", "-m", "level");
        golden("rule-lowered", "bad", "c01..HEAD");
        assertThat(findings("rule-lowered", "c01..HEAD")).hasSize(1);
        assertThat(findings("deadline-moved-later", "c01..HEAD")).hasSize(1);
        String good = off.replace("level: off", "level: error");
        git.write("plans/cchc.yaml", good);
        git.git("add", "-A");
        git.as("Trần Văn Nam", "2022-07-06", "commit", "-q", "-m", "level");
        assertThat(findings("rule-lowered", "c01..HEAD")).isEmpty();
        put("rule-lowered", "--- plans/cchc.yaml\n" + excerpt(off), "--- plans/cchc.yaml\n" + excerpt(good));
    }

    private static String excerpt(String config) {
        return config.substring(config.indexOf("levels:"));
    }

    private void suppression(String code, String bad, String good) throws IOException {
        waive("c02", bad);
        golden(code, "bad", "c01..HEAD");
        assertThat(findings(code, "c01..HEAD")).hasSize(1);
        waive("c02", good);
        golden(code, "good", "c01..HEAD");
        assertThat(findings(code, "c01..HEAD")).isEmpty();
        put(code, "--- plans/waivers.yaml\n" + bad, "--- plans/waivers.yaml\n" + good);
    }

    private void waive(String tag, String waivers) throws IOException {
        git.git("checkout", "-q", "--detach", tag);
        git.write("plans/waivers.yaml", "apiVersion: cchc/v1\nkind: Waivers\nwaivers:\n" + waivers);
        git.git("add", "-A");
        git.as("Lê Thị Hoa", "2022-07-06", "commit", "-q", "-m", "waiver");
    }

    /** What a person sees of a code, in both languages: {@code src/test/changes/CODE.txt}. */
    private void golden(String code, String about, String range) throws IOException {
        StringBuilder text = seen.computeIfAbsent(code, any -> new StringBuilder());
        for (String language : List.of("vi", "en")) {
            String[] words = {"diff", range, "--as-of", "2022-07-10", "--lang", language};
            CliRun run = CliRun.in(git.folder(), words);
            text.append("# ").append(about).append(", --lang ").append(language).append('\n');
            text.append(run.out().substring(run.out().indexOf('\n') + 1));
            text.append("exit code ").append(run.exitCode()).append("\n\n");
        }
    }

    /** What people see, by code, once all examples were made. */
    Map<String, StringBuilder> seen() {
        return seen;
    }

    private static String waiver(String rule, String object, String until) {
        return "  - rule: " + rule + "\n    object: " + object
                + "\n    reason: Theo ý kiến của Chủ tịch UBND tỉnh.\n"
                + "    document: Công văn số 40/UBND-NC ngày 02/04/2022\n    until: " + until + "\n";
    }

    private List<Map<String, Object>> findings(String code, String range) {
        CliRun run = CliRun.in(git.folder(), "diff", range, "--format", "json", "--as-of", "2022-07-10");
        assertThat(run.err()).as(range).isEmpty();
        List<Map<String, Object>> found = new ArrayList<>(JsonText.list(JsonText.object(run.out()), "findings"));
        found.removeIf(finding -> !finding.get("code").equals(code));
        return found;
    }

    /** The first lines of what git shows of a commit. */
    private String bad(String tag) {
        StringBuilder text = new StringBuilder();
        int lines = 0;
        for (String line : git.git("-c", "core.quotepath=off", "diff", "-U1", tag + "~1", tag)
                .split("\n")) {
            if (line.startsWith("--- a/")) {
                if (text.length() > 0) {
                    break;
                }
                text.append("--- ").append(line.substring("--- a/".length())).append('\n');
            } else if (text.length() > 0
                    && lines < MOST_LINES
                    && !line.isEmpty()
                    && !line.startsWith("# yaml-language-server", 1)
                    && "+- ".indexOf(line.charAt(0)) >= 0
                    && !line.startsWith("+++")) {
                text.append(line.stripTrailing()).append('\n');
                lines++;
            }
        }
        return text.toString();
    }
}
