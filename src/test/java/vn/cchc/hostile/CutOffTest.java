package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.corpus.Corpus;
import vn.cchc.corpus.CorpusFiles;
import vn.cchc.corpus.Shape;

/** Runs that are told to end, that find no room, or that meet each other: every file is the old one or the new one, whole. */
@EnabledOnOs(OS.LINUX)
class CutOffTest {
    @TempDir
    Path scratch;

    private Path folder;
    private Program program;

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(scratch.resolve("office"));
        HostilePlaces.copy(Path.of("plans"), folder.resolve("plans"));
        program = new Program(scratch);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    contents.put(folder.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return contents;
    }

    /** Starts a line and tells it to end after a while; returns its exit code, or what it ended with by itself. */
    private int cutOff(String line, long millis) throws Exception {
        Process process = program.start(folder, "exec " + Program.command() + line);
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroy(); // the signal of a time limit, SIGTERM
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(line).isTrue();
        return process.exitValue();
    }

    /** Moments within a run that takes so long when nobody ends it: late ones first, and one that no run is done by. */
    private static List<Long> moments(long begun) {
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return List.of(whole * 9 / 10, whole * 3 / 4, whole * 6 / 10, whole * 45 / 100, whole * 3 / 10);
    }

    @Test
    void a_site_that_is_cut_off_has_whole_pages_and_the_next_run_ends_it() throws Exception {
        String line = "site plans -o out --as-of 2022-06-10";
        long begun = System.nanoTime();
        assertThat(program.shell(folder, "cchc " + line).exitCode()).isZero();
        List<Long> moments = moments(begun);
        Map<String, String> whole = contents(folder.resolve("out"));
        assertThat(whole).hasSizeGreaterThan(20);
        int cut = 0;
        for (long millis : moments) {
            program.shell(folder, "rm -rf out");
            cut += cutOff(line, millis) == 143 ? 1 : 0;
            Map<String, String> there = contents(folder.resolve("out"));
            there.remove(".cchc-site");
            assertThat(whole).as("after %d ms", millis).containsAllEntriesOf(there);
            assertThat(program.shell(folder, "cchc " + line).exitCode()).isZero();
            assertThat(contents(folder.resolve("out"))).isEqualTo(whole);
        }
        assertThat(cut).as("runs that were cut off").isPositive();
    }

    @Test
    void plans_that_are_being_written_are_the_old_or_the_new_ones() throws Exception {
        for (int i = 0; i < 150; i++) {
            Path file = folder.resolve("plans/vi-du/2022/reports/q1/x" + i + ".yaml");
            Files.writeString(file, "apiVersion: cchc/v1  \nkind: Report\n\n\n\nsubmitted: 2022-03-01\n");
        }
        Map<String, String> old = contents(folder);
        program.shell(folder, "cp -r plans old; cp -r plans copy");
        long begun = System.nanoTime();
        program.shell(folder, "cchc fmt copy");
        List<Long> moments = moments(begun);
        Map<String, String> fresh = new TreeMap<>();
        contents(folder.resolve("copy")).forEach((path, text) -> fresh.put("plans/" + path, text));
        assertThat(fresh).isNotEqualTo(old);
        program.shell(folder, "rm -rf copy; mv old ../old");
        int cut = 0;
        for (long millis : moments) {
            program.shell(folder, "rm -rf plans; cp -r ../old plans"); // so that every run has all of it to write
            cut += cutOff("fmt plans", millis) == 143 ? 1 : 0;
            Map<String, String> now = contents(folder);
            assertThat(now.keySet()).as("after %d ms", millis).isEqualTo(old.keySet());
            now.forEach((path, text) -> assertThat(text).as(path).isIn(old.get(path), fresh.get(path)));
        }
        assertThat(cut).as("runs that were cut off").isPositive();
    }

    @Test
    void other_writers_that_are_cut_off_leave_nothing_half_done() throws Exception {
        Map<String, String> old = contents(folder.resolve("plans"));
        for (long millis : List.of(250L, 450L, 650L)) {
            cutOff("report plan plans/vi-du/2022 -o page.html", millis);
            cutOff("record truong-a q1 plans/vi-du/2022 --difficulty 'thiếu máy'", millis);
            cutOff("new report truong-c year plans/vi-du/2022", millis);
            cutOff("init first", millis);
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".cchc"));
            }
            Map<String, String> now = contents(folder.resolve("plans"));
            now.values().removeAll(old.values());
            assertThat(now).hasSizeLessThanOrEqualTo(2);
            now.values().forEach(text -> assertThat(text).endsWith("\n"));
            assertThat(CliRun.in(folder, "validate").exitCode()).isZero();
            if (Files.exists(folder.resolve("page.html"))) {
                assertThat(Files.readString(folder.resolve("page.html"))).endsWith("</html>\n");
            }
            if (Files.exists(folder.resolve("first"))) {
                assertThat(CliRun.in(folder, "validate", "first").exitCode()).isZero();
            }
        }
    }

    @Test
    void without_room_nothing_is_left_and_it_is_said() throws Exception {
        Files.writeString(
                folder.resolve("plans/vi-du/2022/reports/q1/truong-a.yaml"),
                "# " + "ghi chú dài ".repeat(2_000) + "\n",
                java.nio.file.StandardOpenOption.APPEND);
        Map<String, String> before = contents(folder);
        for (String line : List.of(
                "report plan plans/vi-du/2022 -o page.html",
                "site plans -o out",
                "calendar plans/so-gddt-ha-noi -o dates.ics",
                "validate plans --format sarif=found.sarif",
                "record truong-a q1 plans/vi-du/2022 --difficulty 'thiếu máy'",
                "init first")) {
            // no file may grow beyond one block of 1,024 bytes: as on a full disk
            Program.Run run = program.shell(
                    folder, "trap '' XFSZ; ulimit -f 1; exec " + Program.command() + line + " >/dev/null");
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isEqualTo(3);
            assertThat(run.err())
                    .as(line)
                    .contains("không ghi được")
                    .containsAnyOf("tệp lớn quá mức cho phép", "không ghi được vào thư mục tệp tạm")
                    .doesNotContain("\tat ", "(IO)");
            assertThat(contents(folder)).as(line).isEqualTo(before);
        }
        Program.Run full = program.shell(folder, "cchc report plan plans/vi-du/2022 -o /dev/full");
        assertThat(full.exitCode()).isEqualTo(3);
        assertThat(full.err())
                .isEqualTo(
                        "cchc: không ghi được «/dev/full» (không còn chỗ trống)\nKiểm tra thư mục có tồn tại, có quyền"
                                + " ghi và còn chỗ trống.\n");
        assertThat(program.shell(folder, "cchc report plan plans/vi-du/2022 --lang en -o /dev/full")
                        .err())
                .startsWith("cchc: cannot write «/dev/full» (no space left)\n");
        assertThat(program.shell(folder, "cchc status plans/vi-du/2022 --lang en >/dev/full")
                        .err())
                .isEqualTo("cchc: cannot write the result: no space left\n");
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @Test
    void results_that_find_no_room_to_wait_in_are_not_told_and_the_folder_is_named() throws Exception {
        CorpusFiles.write(Corpus.model(3, 80, Shape.MANY_PLANS), folder.resolve("many"));
        Path temporary = Files.createDirectories(scratch.resolve("temporary"));
        String java = Program.command().replace(" -cp ", " -Djava.io.tmpdir='" + temporary + "' -cp ");
        for (String line : List.of(
                "status many --format json",
                "status many --format csv",
                "status many --format markdown",
                "status many",
                "report status many -o documents/")) {
            Program.Run run = program.shell(
                    folder, "trap '' XFSZ; ulimit -f 1; exec " + java + line + " --as-of 2022-06-10 --lang en");
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isEqualTo(3);
            assertThat(run.out()).as(line).isEmpty();
            assertThat(run.err())
                    .as(line)
                    .startsWith("cchc: nothing can be written into «" + temporary + "», the folder of temporary files")
                    .contains("-Djava.io.tmpdir=DIR");
            assertThat(folder.resolve("documents")).doesNotExist();
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void a_target_that_is_a_pipe_or_a_link_stays_one() throws Exception {
        String line = "cchc report plan plans/vi-du/2022 ";
        String page = program.shell(folder, line).out();
        assertThat(program.shell(folder, line + "-o /dev/stdout").out()).isEqualTo(page);
        assertThat(program.shell(folder, "mkfifo pipe; cat pipe & " + line + "-o pipe; wait; test -p pipe")
                        .out())
                .isEqualTo(page);
        Program.Run linked = program.shell(
                folder,
                "mkdir pages; ln -s pages/real.html link.html; touch pages/real.html; " + line
                        + "-o link.html; test -L link.html");
        assertThat(linked.exitCode()).as(linked.err()).isZero();
        assertThat(Files.readString(folder.resolve("pages/real.html"))).isEqualTo(page);
        Program.Run among = program.shell(folder, "ln -s plans/vi-du/2022/plan.yaml sly.html; " + line + "-o sly.html");
        assertThat(among.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("plans/vi-du/2022/plan.yaml"))
                .hasSameBinaryContentAs(Path.of("plans/vi-du/2022/plan.yaml"));
    }

    @Test
    void a_reader_that_leaves_ends_every_command_quietly() throws Exception {
        for (String line : List.of(
                "validate plans",
                "status plans",
                "status plans --format json",
                "rollup plans",
                "report plan plans/vi-du/2022",
                "explain",
                "calendar plans")) {
            Program.Run run = program.shell(folder, "cchc " + line + " | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}");
            assertThat(run.err()).as(line).isEmpty();
            assertThat(run.exitCode()).as(line).isIn(0, 1);
        }
        Program.Run closed = program.shell(folder, "cchc status plans >&-");
        assertThat(closed.exitCode()).as(closed.err()).isEqualTo(3);
    }

    /** The words of the system in another language are those of its package of translations. */
    @Test
    void a_reader_that_leaves_is_known_in_any_language_of_the_machine() throws Exception {
        boolean translated = Files.isReadable(Path.of("/usr/share/locale/vi/LC_MESSAGES/libc.mo"));
        if (!translated) { // many images leave them out, and some have no package of them
            System.err.println(
                    "WARNING: the system speaks no Vietnamese here; readers that leave are not tested in it");
        }
        assumeTrue(translated);
        Map<String, String> world = Map.of("LANGUAGE", "vi");
        Program.Run full = program.shell(folder, world, "cchc status plans >/dev/full");
        assumeTrue(!full.err().contains("không còn chỗ trống")); // or it speaks its own words all the same
        for (String line : List.of("status plans", "report plan plans/vi-du/2022", "schema Plan")) {
            Program.Run run =
                    program.shell(folder, world, "cchc " + line + " | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}");
            assertThat(run.err()).as(line).isEmpty();
            assertThat(run.exitCode()).as(line).isZero();
        }
    }

    @Test
    void two_that_write_one_site_come_one_after_the_other() throws Exception {
        String[] line = {"site", "plans", "-o", "out", "--as-of", "2022-06-10"};
        List<CompletableFuture<CliRun>> both = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            both.add(CompletableFuture.supplyAsync(() -> CliRun.in(folder, line)));
        }
        for (CompletableFuture<CliRun> one : both) {
            assertThat(one.get().exitCode()).as(one.get().err()).isZero();
        }
        Map<String, String> together = contents(folder.resolve("out"));
        program.shell(folder, "rm -rf out");
        assertThat(CliRun.in(folder, line).exitCode()).isZero();
        assertThat(together).isEqualTo(contents(folder.resolve("out")));
    }

    @Test
    void files_that_change_while_they_are_read_end_no_run() throws Exception {
        Path file = folder.resolve("plans/vi-du/2022/tasks.yaml");
        byte[] whole = Files.readAllBytes(file);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        CompletableFuture<Void> spoiler = CompletableFuture.runAsync(() -> {
            for (int i = 0; System.nanoTime() < end; i++) {
                try {
                    switch (i % 5) {
                        case 0 -> Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
                        case 1 -> Files.deleteIfExists(file);
                        case 2 -> Files.createDirectory(file);
                        case 3 -> Files.deleteIfExists(file);
                        default -> Files.write(file, whole);
                    }
                } catch (IOException racing) {
                    // once more, at the next round
                }
            }
        });
        while (System.nanoTime() < end) {
            for (String line : List.of(
                    "validate plans", "status plans/vi-du/2022", "rollup plans", "validate plans --fix --diff")) {
                CliRun run = CliRun.in(folder, CliRun.words(line));
                assertThat(run.exitCode()).as("%s: %s", line, run.err()).isIn(0, 1, 3);
            }
        }
        spoiler.get();
    }
}
