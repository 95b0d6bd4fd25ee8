package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.JsonText;

/**
 * Small files that nobody would write by mistake alone, each in the place of a plan's targets: what is found in it, to the
 * column, is in {@code hostile/findings.tsv} ({@code -Dupdate=true} writes it anew, to be reviewed), and no command does more
 * than say so.
 */
class HostileFilesTest {
    private static final Path FILES =
            Path.of("src/test/resources/hostile/files").toAbsolutePath();
    private static final Path FINDINGS = FILES.resolveSibling("findings.tsv");

    /** Commands that read the plan; what they say is not looked at here, only that they end well. */
    private static final List<String> READERS = List.of(
            "status . --as-of 2022-06-10",
            "status . --format json",
            "report status . --as-of 2022-06-10",
            "report plan . --format markdown",
            "rollup .",
            "remind .",
            "score .",
            "calendar .",
            "fmt . --check",
            "migrate . --dry-run",
            "validate . --fix --diff",
            "new report phong-to-chuc q1 . --dry-run",
            "record van-phong-so q1 . --difficulty x --dry-run");

    @TempDir
    Path scratch;

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private Path plan(Path file) throws IOException {
        Path folder = scratch.resolve(file.getFileName().toString());
        HostilePlaces.copy(Path.of("src/test/cases/base"), folder);
        Files.write(folder.resolve("2022/targets.yaml"), Files.readAllBytes(file));
        return folder;
    }

    @Test
    void what_is_found_is_known_to_the_column() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Path file : files()) {
            CliRun run = CliRun.in(plan(file), "validate", "2022/targets.yaml", "--format", "json");
            assertThat(run.exitCode()).as("%s: %s", file, run.err()).isLessThan(2);
            List<String> places = new ArrayList<>();
            for (Map<String, Object> finding : JsonText.list(JsonText.object(run.out()), "findings")) {
                places.add(finding.get("line") + ":" + finding.get("column") + " " + finding.get("code"));
            }
            String name = file.getFileName().toString();
            found.append(name).append('\t').append(String.join(", ", places)).append('\n');
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(FINDINGS, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(FINDINGS));
    }

    @TestFactory
    Stream<DynamicTest> no_command_fails_writes_or_moves_the_cursor() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path folder = plan(file);
                    Map<String, String> before = contents(folder);
                    for (String language : List.of("vi", "en")) {
                        harmless(CliRun.in(folder, "validate", ".", "--lang", language));
                    }
                    for (String line : READERS) {
                        harmless(CliRun.in(folder, CliRun.words(line)));
                    }
                    assertThat(contents(folder)).isEqualTo(before);
                }));
    }

    private static void harmless(CliRun run) {
        assertThat(run.exitCode()).as(run.err()).isIn(0, 1, 3);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        HostilePlaces.assertShown((run.out() + run.err()).replace("\r\n", "\n")); // calendars have such ends
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                contents.put(path.toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return contents;
    }
}
