package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.git.GitFolder;

/** The hooks run through {@code pre-commit} itself; only the program is the one under test, as the launcher would build it first. */
class HookTest {
    @TempDir
    Path scratch;

    @Test
    void the_hooks_stop_a_bad_plan_and_mend_a_loose_one() throws IOException, InterruptedException {
        Tool.need("pre-commit");
        Path program = scratch.resolve("cchc");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' vn.cchc.Main \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        GitFolder git = new GitFolder(Files.createDirectories(scratch.resolve("office")));
        assertThat(CliRun.in(git.folder(), "init", "plans").exitCode()).isZero();
        String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
        git.write(
                ".pre-commit-config.yaml",
                "repos:\n  - repo: local\n    hooks:\n"
                        + hooks.substring(hooks.indexOf("- id"))
                                .replace("language: script", "language: system")
                                .replace("entry: cchc", "entry: " + program)
                                .indent(6));
        git.commit("first", "Lê Thị Hoa", "2022-01-20", "Kế hoạch");
        assertThat(run(git)).contains("cchc validate", "Passed").doesNotContain("Failed");
        String tasks = "plans/co-quan/2022/tasks.yaml";
        git.replace(tasks, "area: I\n", "area: I  \n");
        assertThat(run(git)).contains("files were modified by this hook");
        assertThat(Files.readString(git.folder().resolve(tasks))).contains("area: I\n");
        git.replace(tasks, "leads: [van-phong]", "leads: [van-phongg]");
        assertThat(run(git)).contains("Failed", "[unit-unknown]");
    }

    private String run(GitFolder git) throws IOException, InterruptedException {
        Map<String, String> variables =
                Map.of("PRE_COMMIT_HOME", scratch.resolve("home").toString(), "CI", "");
        return Tool.run(git.folder(), variables, "pre-commit", "run", "--all-files");
    }
}
