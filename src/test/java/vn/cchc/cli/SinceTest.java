package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.git.GitFolder;
import vn.cchc.load.FolderFiles;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.source.Finding;
import vn.cchc.terminal.Style;

/** Checking what an edit touched finds there what checking everything finds, and misses nothing that the edit brought. */
class SinceTest {
    private static final Path BASE = Path.of("src/test/cases/base");
    private static final int EDITS = 60;

    /** A dozen plans in three offices; two stand under others, one within another. */
    private static void lay(GitFolder git) throws IOException {
        for (String office : List.of("a", "b", "c")) {
            git.copy(BASE, "plans/" + office);
            git.copy(BASE.resolve("2022"), "plans/" + office + "/2023");
            git.copy(BASE.resolve("2022"), "plans/" + office + "/2022/con");
        }
        git.copy(Path.of("plans/vi-du"), "plans/vi-du");
        git.write("plans/calendar.yaml", Files.readString(Path.of("plans/calendar.yaml")));
        under(git, "plans/b/2022/plan.yaml", "a/2022");
        under(git, "plans/c/2022/plan.yaml", "b/2022");
        git.commit("base", "An", "2022-01-21", "Kế hoạch");
    }

    private static void under(GitFolder git, String plan, String parent) throws IOException {
        git.write(plan, Files.readString(git.folder().resolve(plan)) + "parent: " + parent + "\n");
    }

    @Test
    void an_edit_is_checked_as_if_everything_were(@TempDir Path folder) throws Exception {
        GitFolder git = new GitFolder(folder);
        lay(git);
        Session session = session(folder);
        Set<Finding> before = new HashSet<>(full(folder).findings());
        Random random = new Random(7);
        int fewer = 0;
        int brought = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = edit(folder, random);
            Checked since = Checked.since("HEAD", List.of("plans"), session);
            Checked full = full(folder);
            Set<String> kept = new HashSet<>(since.files());
            List<Finding> there = new ArrayList<>();
            for (Finding finding : full.findings()) {
                if (kept.contains(finding.at().path())) {
                    there.add(finding);
                }
            }
            assertThat(since.findings()).as(edit).containsAll(there);
            assertThat(full.findings()).as(edit).containsAll(since.findings());
            List<Finding> fresh = new ArrayList<>(full.findings());
            fresh.removeAll(before);
            assertThat(since.findings()).as(edit).containsAll(fresh);
            brought += fresh.size();
            fewer += since.files().size() < full.files().size() ? 1 : 0;
            git.git("checkout", "-q", "--", ".");
            git.git("clean", "-qfd");
        }
        assertThat(brought).isGreaterThan(EDITS);
        assertThat(fewer).isGreaterThan(EDITS / 2);
    }

    @Test
    void nothing_changed_is_nothing_to_check(@TempDir Path folder) throws Exception {
        lay(new GitFolder(folder));
        CliRun run = CliRun.in(folder, "validate", "plans", "--since", "HEAD");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).isEqualTo("Đã kiểm tra 0 tệp: 0 lỗi, 0 cảnh báo, 0 thông tin.\n");
    }

    @Test
    void a_revision_that_is_not_there_cannot_be_told(@TempDir Path folder) throws Exception {
        lay(new GitFolder(folder));
        CliRun run = CliRun.in(folder, "validate", "plans", "--since", "khong-co", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNTOLD);
        assertThat(run.err()).contains("khong-co");
        assertThat(CliRun.in(folder, "validate", "-", "--since", "HEAD").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private static Checked full(Path folder) throws Failure {
        return Checked.files(FolderFiles.select(folder, List.of("plans")).files(), Checked.MANY);
    }

    private static Session session(Path folder) {
        Env env = new Env(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                folder,
                () -> CliRun.TODAY,
                false);
        return new Session(env, Messages.of(Language.VI), new Style(false));
    }

    /** Does one to three things to files, and says what. */
    private static String edit(Path folder, Random random) throws IOException {
        StringBuilder said = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder.resolve("plans"))) {
                files = new ArrayList<>(all.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList());
            }
            boolean documents = random.nextInt(3) == 0;
            files.removeIf(file -> documents && !file.endsWith("plan.yaml"));
            Path file = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            int at = random.nextInt(lines.size());
            int how = random.nextInt(6);
            switch (how) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, lines.get(at) + "x");
                case 4 ->
                    lines.add("parent: "
                            + List.of("a/2022", "c/2022", "khong-co/2022").get(random.nextInt(3)));
                default -> lines.clear();
            }
            if (how == 5) {
                Files.delete(file);
            } else {
                Files.write(file, lines);
            }
            said.append(how)
                    .append(' ')
                    .append(folder.relativize(file))
                    .append(':')
                    .append(at + 1)
                    .append("; ");
        }
        return said.toString();
    }
}
