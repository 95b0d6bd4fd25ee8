package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;

/** Files larger than any plan: each has its answer within a bounded time, and its first finding at an exact place. */
class LargeFilesTest {
    /** Far more than any of them takes, on a machine with other work. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What is found first, or nothing where the file is as good as any. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("line-10-mb", "4:250001: error: [line-too-long]"),
            Map.entry("line-20-mb-plain", "5:250001: error: [line-too-long]"),
            Map.entry("line-10-mb-colons", "4:250001: error: [line-too-long]"),
            Map.entry("line-10-mb-quoted", "4:250001: error: [line-too-long]"),
            Map.entry("line-10-mb-marks", "4:250001: error: [line-too-long]"),
            Map.entry("line-10-mb-comment", "4:250001: error: [line-too-long]"),
            Map.entry("lines-at-the-bound", ""),
            Map.entry("block-10-mb", ""),
            Map.entry("quoted-10-mb", ""),
            Map.entry("blank-10-mb", ""),
            Map.entry("nested-10000-lists", "4:37: error: [yaml-too-deep]"),
            Map.entry("nested-10000-mappings", "4:130: error: [yaml-too-deep]"),
            Map.entry("nested-10000-dashes", "5:65: error: [yaml-too-deep]"),
            Map.entry("nested-100000-open", "4:37: error: [yaml-too-deep]"),
            Map.entry("keys-million", ""),
            Map.entry("keys-unknown", "4:1: error: [key-unknown]"),
            Map.entry("keys-same", "5:1: error: [key-repeated]"),
            Map.entry("values-too-many", "2000000:5: error: [yaml-too-many]"),
            Map.entry("findings-too-many", "4:5: error: [key-missing]"),
            Map.entry("units-unknown", "1:1: error: [key-missing]"),
            Map.entry("anchors", "4:7: error: [yaml-anchor]"),
            Map.entry("documents-million", "5:1: error: [yaml-second-document]"),
            Map.entry("directives-million", ""),
            Map.entry("unseen", "4:3: warning: [text-unseen]"));

    @TempDir
    static Path scratch;

    @TestFactory
    Stream<DynamicTest> a_large_file_has_its_answer_in_time() {
        assertThat(Large.files()).containsOnlyKeys(FIRST.keySet());
        return Large.files().entrySet().stream()
                .map(made -> DynamicTest.dynamicTest(made.getKey(), () -> {
                    byte[] bytes = bytes(made.getKey(), made.getValue());
                    CliRun run = assertTimeoutPreemptively(
                            PATIENCE, () -> CliRun.in(scratch, Map.of(), bytes, "validate", "-", "--lang", "en"));
                    String first = run.out().substring(0, run.out().indexOf('\n'));
                    assertThat(run.err()).isEmpty();
                    if (FIRST.get(made.getKey()).isEmpty()) {
                        assertThat(first).isEqualTo("Checked 1 files: 0 errors, 0 warnings, 0 infos.");
                    } else {
                        assertThat(first.replaceAll("(error|warning): .*(\\[[a-z-]+])$", "$1: $2"))
                                .isEqualTo("<stdin>:" + FIRST.get(made.getKey()));
                    }
                }));
    }

    private static byte[] bytes(String name, Large.Made made) throws IOException {
        Path file = scratch.resolve(name);
        made.to(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @Test
    void a_file_beyond_the_bound_is_not_read() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("beyond"));
        HostilePlaces.copy(Path.of("src/test/cases/base"), folder);
        Large.empty(folder.resolve("2022/targets.yaml"), 100L << 30);
        for (List<String> line : List.of(
                List.of("validate", "."),
                List.of("status", "."),
                List.of("report", "plan", "."),
                List.of("rollup", "."),
                List.of("fmt", "."),
                List.of("validate", ".", "--fix"),
                List.of("new", "report", "phong-to-chuc", "q1", "."),
                List.of("record", "van-phong-so", "q1", ".", "--difficulty", "x"))) {
            CliRun run = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> CliRun.in(folder, line.toArray(String[]::new)));
            assertThat(run.exitCode()).as("%s", line).isIn(1, 3);
            assertThat(run.out() + run.err()).as("%s", line).contains("2022/targets.yaml");
            assertThat(run.err()).doesNotContain("CCHC_JAVA_OPTS");
        }
        assertThat(Files.size(folder.resolve("2022/targets.yaml"))).isEqualTo(100L << 30);
        assertThat(folder.resolve("2022/reports/q1/phong-to-chuc.yaml")).doesNotExist();
    }

    @Test
    void a_report_beyond_the_bound_is_neither_read_nor_written() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("report"));
        HostilePlaces.copy(Path.of("src/test/cases/base"), folder);
        Path report = folder.resolve("2022/reports/q1/van-phong-so.yaml");
        Large.empty(report, 100L << 30);
        CliRun run = CliRun.in(folder, "record", "van-phong-so", "q1", ".", "--difficulty", "x");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("q1/van-phong-so.yaml:1:1").contains("67108864");
        assertThat(Files.size(report)).isEqualTo(100L << 30);
    }

    @Test
    void noise_is_no_plan() {
        for (int seed = 0; seed < 50; seed++) {
            CliRun run = CliRun.in(scratch, Map.of(), Large.noise(seed, 1 + seed * 997), "validate", "-");
            assertThat(run.exitCode()).as("%d %s", seed, run.err()).isEqualTo(1);
            HostilePlaces.assertShown(run.out());
        }
    }

    @Test
    void standard_input_is_bounded_too() {
        byte[] phrases = "Quý I/2022\n".repeat(6_000_000).getBytes(StandardCharsets.UTF_8);
        CliRun run = CliRun.in(scratch, Map.of(), phrases, "deadline", "-", "--year", "2022");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("67108864");
        assertThat(run.out()).isEmpty();
        byte[] long1 = "a".repeat(30_000_000).getBytes(StandardCharsets.UTF_8);
        CliRun one = CliRun.in(scratch, Map.of(), long1, "deadline", "-", "--year", "2022");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).contains("unclear").contains("2000");
    }
}
