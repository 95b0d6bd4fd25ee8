package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.git.GitFolder;

/** What the workflow and docs/ci.md tell others to run, run as it stands there, on a branch that puts a deadline off. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PipelineTest {
    private static final Path WORKFLOW = Path.of(".github/workflows/plans.yml");
    private static final Path PAGE = Path.of("docs/ci.md");

    @TempDir
    Path folder;

    private GitFolder git;
    private String base;

    @BeforeEach
    void branch() throws IOException {
        git = new GitFolder(folder);
        git.copy(Path.of("plans/vi-du/2022"), "plans/vi-du/2022");
        git.write("plans/vi-du/units.yaml", Files.readString(Path.of("plans/vi-du/units.yaml")));
        git.write("plans/calendar.yaml", Files.readString(Path.of("plans/calendar.yaml")));
        git.commit("main-1", "Lê Thị Hoa", "2022-01-21", "Kế hoạch");
        base = git.git("rev-parse", "HEAD").strip();
        git.git("checkout", "-q", "-b", "lui-han");
        git.replace("plans/vi-du/2022/tasks.yaml", "deadline: Quý II/2022", "deadline: Quý III/2022");
        git.commit("branch-1", "Trần Văn Nam", "2022-04-05", "Lùi hạn");
        Path program = folder.resolve("cchc");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' vn.cchc.Main \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The lines of a shell that call the program. */
    private static List<String> commands(Path file) throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^ *(?:- )?(?:run: )?(\\./cchc .*|from=.*)$")
                .matcher(Files.readString(file));
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        return commands;
    }

    private String shell(Map<String, String> variables, String... lines) throws IOException, InterruptedException {
        String script = String.join("\n", lines) + "\necho \"exit $?\"";
        return Tool.run(folder, variables, "bash", "-c", script);
    }

    @Test
    void the_workflow_validates_comments_and_publishes() throws Exception {
        List<String> commands = commands(WORKFLOW);
        assertThat(commands).hasSize(4);
        Map<String, String> actions = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                folder.resolve("summary.md").toString(),
                "BASE",
                base,
                "CCHC_TODAY",
                "2022-07-10");
        assertThat(shell(actions, commands.get(0))).contains("exit 0");
        assertThat(Files.readString(folder.resolve("cchc.sarif"))).contains("\"2.1.0\"");
        assertThat(shell(actions, commands.get(1), commands.get(2)))
                .contains("::error file=plans/vi-du/2022/tasks.yaml", "title=deadline-moved-later", "exit 1");
        assertThat(Files.readString(folder.resolve("changes.md"))).contains("1 thời hạn lùi lại");
        assertThat(Files.readString(folder.resolve("summary.md"))).contains("1 thời hạn lùi lại");
        published(shell(actions, commands.get(3)));
    }

    @Test
    void the_jobs_for_gitlab_do_the_same() throws Exception {
        List<String> commands = new ArrayList<>();
        for (String command : commands(PAGE)) {
            if (command.contains("gl-code") || command.contains("CI_MERGE") || command.contains("site")) {
                commands.add(command);
            }
        }
        assertThat(commands).hasSize(3);
        Map<String, String> job = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base, "CCHC_TODAY", "2022-07-10");
        assertThat(shell(job, commands.get(0))).contains("exit 0");
        assertThat(Files.readString(folder.resolve("gl-code-quality.json"))).startsWith("[");
        assertThat(Files.readString(folder.resolve("junit.xml"))).contains("<testsuites>");
        assertThat(shell(job, commands.get(1))).contains("[deadline-moved-later]", "exit 1");
        assertThat(Files.readString(folder.resolve("changes.md"))).contains("1 thời hạn lùi lại");
        published(shell(job, commands.get(2)));
    }

    private void published(String said) {
        assertThat(said).contains("exit 0");
        assertThat(folder.resolve("public/index.html")).isRegularFile();
        assertThat(folder.resolve("public/vi-du/2022/status.html")).isRegularFile();
    }
}
