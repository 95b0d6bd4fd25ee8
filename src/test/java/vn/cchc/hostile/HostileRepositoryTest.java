package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;

/** Repositories that others made: names of files and people, days and objects that no office has. */
@EnabledOnOs(OS.LINUX)
class HostileRepositoryTest {
    private static final String USER = "git config user.email a@vi-du.invalid; git config user.name An; ";

    @TempDir
    Path scratch;

    private Path folder;
    private Program program;

    @BeforeEach
    void commit() throws Exception {
        folder = scratch.resolve("office");
        HostilePlaces.copy(Path.of("src/test/cases/base"), folder.resolve("plans"));
        program = new Program(scratch);
        git("git init -q -b main .; " + USER + "git add .; git commit -q -m one; git tag one");
    }

    private void git(String line) throws Exception {
        Program.Run run = program.shell(folder, "set -e; " + line);
        assertThat(run.exitCode()).as("%s: %s", line, run.err()).isZero();
    }

    private void moved(String deadline) throws IOException {
        Path tasks = folder.resolve("plans/2022/tasks.yaml");
        Files.writeString(tasks, Files.readString(tasks).replaceAll("deadline: Quý .*", "deadline: " + deadline));
    }

    @Test
    void nobody_hides_a_commit_behind_a_name_or_a_day() throws Exception {
        moved("Quý III/2022");
        git("git -c user.name=$'An\\x1fBinh\\x1f\\e[31m' commit -q -a -m $'hai\\x1fba'");
        moved("Quý IV/2022");
        git("GIT_AUTHOR_DATE='@400000000000 +0000' git commit -q -a -m three");
        moved("Quý I/2023");
        git("git add .; t=$(git write-tree); p=$(git rev-parse HEAD); c=$(printf 'tree %s\\n"
                + "parent %s\\n"
                + "author nobody at all\\n"
                + "committer x <x> 1 +0000\\n"
                + "\\n"
                + "four\\n"
                + "' $t $p | git hash-object -t commit -w --stdin --literally); git reset -q --soft $c");
        CliRun run = CliRun.in(folder, "history", "2", "plans", "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        HostilePlaces.assertShown(run.out());
        assertThat(run.out()).contains("Binh", "“hai", "day unknown", "“three”", "“four”", "Quý I/2023");
        CliRun json = CliRun.in(folder, "history", "2", "plans", "--format", "json");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out()).contains("\"day\" : null");
        for (String line : new String[] {"status plans --slippage", "report changes plans --since one", "diff one"}) {
            assertThat(CliRun.in(folder, CliRun.words(line)).exitCode())
                    .as(line)
                    .isIn(0, 1);
        }
    }

    @Test
    void names_that_no_one_gives_are_read_and_shown_harmless() throws Exception {
        git("b=$(printf 'apiVersion: cchc/v1\\nkind: Report\\nsubmitted: x\\n' | git hash-object -w --stdin);"
                + " for n in $'a\\nb' '\"q\"' $'\\e[31m' ':(glob)x' '-rf' $'x\\xff\\xfe'; do"
                + " git update-index --add --cacheinfo 100644,$b,\"plans/2022/reports/q1/$n.yaml\"; done;"
                + " git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),plans/2022/sub.yaml;"
                + " git update-index --add --cacheinfo 120000,$b,plans/2022/link.yaml;"
                + " git commit -q -m two; git tag two");
        for (String line :
                new String[] {"diff one..two", "diff one..two --format json", "report changes --since one..two"}) {
            CliRun run = CliRun.in(folder, CliRun.words(line + " --lang en"));
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isEqualTo(3);
            assertThat(run.err())
                    .contains("q1/-rf.yaml:3:12", "q1/:(glob)x.yaml:3:12")
                    .doesNotContain("link.yaml");
            HostilePlaces.assertShown(run.err());
        }
    }

    @Test
    void an_object_that_is_not_there_is_told() throws Exception {
        moved("Quý III/2022");
        git("git commit -q -a -m two; b=$(git rev-parse one:plans/2022/tasks.yaml); rm -f"
                + " .git/objects/${b:0:2}/${b:2}");
        for (String line : new String[] {"diff one plans", "report changes plans --since one"}) {
            CliRun run = CliRun.in(folder, CliRun.words(line + " --lang en"));
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isEqualTo(3);
            assertThat(run.err()).contains("plans/2022/tasks.yaml").contains("git fsck");
        }
        assertThat(CliRun.in(folder, "history", "2", "plans").exitCode()).isZero();
        git("echo 'ref: refs/heads/none' > .git/HEAD");
        assertThat(CliRun.in(folder, "diff", "HEAD", "plans").exitCode()).isEqualTo(3);
        assertThat(CliRun.in(folder, "validate", "plans").exitCode()).isZero();
    }
}
