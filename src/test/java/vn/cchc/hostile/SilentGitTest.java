package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.git.GitFolder;
import vn.cchc.git.Repository;

/** A git on PATH that hangs in one of its commands, speaks slowly, or leaves a child behind. */
@NullUnmarked
class SilentGitTest {
    @TempDir
    Path scratch;

    private Path folder;
    private Path bin;
    private Path pids;

    @BeforeEach
    void repository() throws IOException {
        folder = Files.createDirectory(scratch.resolve("repo"));
        bin = Files.createDirectory(scratch.resolve("bin"));
        pids = scratch.resolve("pids");
        new GitFolder(folder)
                .copy(Path.of("src/test/cases/base"), "plans")
                .commit("one", "Lan", "2022-02-11", "Kế hoạch")
                .replace("plans/2022/tasks.yaml", "Quý II/2022", "Quý III/2022")
                .commit("two", "Lan", "2022-03-11", "Lùi hạn");
    }

    /** A git of which one command is another program; {@code $git} in it is the real one. */
    private void git(String command, String instead) throws IOException {
        String real = "";
        for (String entry : System.getenv("PATH").split(":")) {
            real = real.isEmpty() && Files.isExecutable(Paths.get(entry, "git")) ? entry + "/git" : real;
        }
        Path script = bin.resolve("git");
        Files.writeString(script, """
            #!/bin/sh
            git='%s'
            for word; do
              if [ "$word" = %s ]; then
                %s
              fi
            done
            exec "$git" "$@"
            """.formatted(real, command, instead));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    /** Hangs with a child of its own. */
    private String hang() {
        return "sleep 1000 & echo $$ $! >>'" + pids + "'; wait";
    }

    private Map<String, String> path() {
        return Map.of("PATH", bin + ":" + System.getenv("PATH"));
    }

    private Program.Run impatient(int seconds, String line) throws IOException, InterruptedException {
        String command = Program.command().replace("vn.cchc.Main", Impatient.class.getName() + " " + seconds);
        return new Program(scratch).shell(folder, path(), command + line);
    }

    /** Those that were started, and are not there a little later. */
    private void assertNoneLeft() throws IOException, InterruptedException {
        List<Long> started = new ArrayList<>();
        for (String word : Files.readString(pids).split("\\s+")) {
            started.add(Long.valueOf(word));
        }
        assertThat(started).isNotEmpty();
        for (int tries = 0; tries < 100 && started.stream().anyMatch(SilentGitTest::runs); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(started).noneMatch(SilentGitTest::runs);
    }

    /** Whether there is such a process; one that ended and whose end nobody took notice of is none. */
    private static boolean runs(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException gone) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rev-parse, diff one..two",
        "merge-base, diff one...two",
        "ls-tree, diff one..two",
        "cat-file, diff one..two",
        "log, history 2",
        "ls-tree, history 2",
        "cat-file, history 2",
        "cat-file, status --slippage",
        "diff, validate --since one",
        "ls-files, validate --since one",
    })
    void what_hangs_is_left_and_ended(String command, String line) throws IOException, InterruptedException {
        git(command, hang());
        Program.Run run = impatient(1, line);
        assertThat(run.err())
                .isEqualTo("cchc: Trong 1 giây git không trả lời gì (git " + command
                        + "), nên không đợi nữa.\nThử lệnh git ấy trong thư mục của kho: ổ đĩa mạng có treo không,"
                        + " kho có hỏng không (git fsck).\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(3);
        assertNoneLeft();
    }

    @Test
    void it_is_said_in_english_too() throws IOException, InterruptedException {
        git("log", hang());
        Program.Run run = impatient(1, "history 2 --lang en");
        assertThat(run.err())
                .isEqualTo("cchc: git said nothing for 1 seconds (git log), so it is no longer waited for.\n"
                        + "Try that git command in the repository: a network drive may hang, or the repository be"
                        + " damaged (git fsck).\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void one_that_ends_its_answer_and_not_itself_is_left_too() throws IOException, InterruptedException {
        git("log", "\"$git\" \"$@\"; exec >&- 2>&-; " + hang());
        assertThat(impatient(1, "history 2").exitCode()).isEqualTo(3);
        assertNoneLeft();
    }

    @Test
    void one_that_goes_on_speaking_is_waited_for_however_long_it_takes() throws IOException, InterruptedException {
        String piece = "'" + scratch.resolve("piece") + "'";
        git(
                "log",
                "\"$git\" \"$@\" | while dd bs=30 count=1 2>/dev/null >" + piece + " && [ -s " + piece + " ]; do cat "
                        + piece + "; sleep 0.5; done; exit");
        long begun = System.nanoTime();
        Program.Run slow = impatient(3, "history 2");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(3));
        Files.delete(bin.resolve("git"));
        assertThat(slow).isEqualTo(impatient(3, "history 2"));
        assertThat(slow.exitCode()).isZero();
    }

    @Test
    void a_run_that_is_told_to_end_takes_its_git_with_it() throws IOException, InterruptedException {
        git("log", hang());
        Process run = new Program(scratch).start(folder, path(), "exec cchc history 2");
        for (int tries = 0; tries < 400 && !Files.exists(pids); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(run.isAlive()).isTrue();
        run.destroy();
        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertNoneLeft();
    }

    @Test
    void the_bound_is_the_one_that_is_documented() throws IOException {
        assertThat(Files.readString(Path.of("docs/limits.md")))
                .contains("| " + Repository.PATIENCE_SECONDS + " seconds without a word |");
    }
}
