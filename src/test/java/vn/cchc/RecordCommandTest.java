package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writers of plans on real files: bytes, links, and several at once. */
class RecordCommandTest {
    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void copyTheBase() throws IOException {
        Path base = Path.of("src/test/cases/base");
        try (Stream<Path> all = Files.walk(base)) {
            for (Path path : all.toList()) {
                Path target =
                        folder.resolve("plans").resolve(base.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        report = folder.resolve("plans/2022/reports/q1/van-phong-so.yaml");
    }

    @Test
    void a_byte_order_mark_and_every_other_byte_stay() throws IOException {
        byte[] before = "\uFEFFapiVersion: cchc/v1\r\nkind: Report # bản chính\r\ntasks: []\r\n\r\n# cuối\r\n"
                .getBytes(StandardCharsets.UTF_8);
        Files.write(report, before);
        CliRun run = record("--task", "1", "--progress", "under-way");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(report))
                .isEqualTo("\uFEFFapiVersion: cchc/v1\r\nkind: Report # bản chính\r\n"
                        + "tasks: [{id: 1, progress: under-way}]\r\n\r\n# cuối\r\n");
    }

    @Test
    void eight_at_once_lose_nothing() throws Exception {
        List<Callable<CliRun>> runs = new ArrayList<>();
        for (int day = 1; day <= 8; day++) {
            String done = "2022-01-0" + day;
            runs.add(() -> record("--duty", "cong-khai", "--done", done));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<CliRun> run : threads.invokeAll(runs)) {
                assertThat(run.get().exitCode()).as(run.get().err()).isZero();
            }
        } finally {
            threads.shutdown();
        }
        String text = Files.readString(report);
        for (int day = 1; day <= 8; day++) {
            assertThat(text).contains("2022-01-0" + day);
        }
        assertThat(CliRun.in(folder, "validate").exitCode()).isZero();
        assertThat(files()).as("nothing is left beside the reports").containsExactly("van-phong-so.yaml");
    }

    @Test
    void a_form_made_twice_at_once_is_made_once() throws Exception {
        List<Callable<CliRun>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(() -> CliRun.in(folder, "new", "report", "phong-to-chuc", "q1"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        int made = 0;
        try {
            for (Future<CliRun> run : threads.invokeAll(runs)) {
                made += run.get().exitCode() == 0 ? 1 : 0;
                assertThat(run.get().exitCode()).isIn(0, 3);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).isEqualTo(1);
        assertThat(files()).containsExactly("phong-to-chuc.yaml", "van-phong-so.yaml");
    }

    @Test
    void what_stands_in_a_broken_file_is_not_touched() throws IOException {
        String broken = "apiVersion: cchc/v1\nkind: Report\nsubmitted: \"2022-03-08\ntasks: []\n";
        Files.writeString(report, broken);
        CliRun run = record("--task", "1", "--done", "2022-02-14");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Files.readString(report)).isEqualTo(broken);
    }

    @Test
    void a_link_out_of_the_plan_is_not_followed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("plans/2022/reports/6m"), outside);
        CliRun run = CliRun.in(folder, "new", "report", "phong-to-chuc", "6m");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(report);
        CliRun run = record("--number", "99/BC", "--dry-run");
        assertThat(run.out()).contains("-number: 12/BC-VP", "+number: 99/BC");
        assertThat(Files.readAllBytes(report)).isEqualTo(before);
        assertThat(CliRun.in(folder, "new", "report", "phong-to-chuc", "q1", "--dry-run")
                        .exitCode())
                .isZero();
        assertThat(files()).containsExactly("van-phong-so.yaml");
    }

    private CliRun record(String... fact) {
        List<String> words = new ArrayList<>(List.of("record", "van-phong-so", "q1"));
        words.addAll(List.of(fact));
        return CliRun.in(folder, words.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(report.getParent())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
