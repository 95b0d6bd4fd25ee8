package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder under {@code src/test/cases} that holds a {@code cmd}: each of its lines is a command line, and the
 * answers together must be {@code expected.txt}; {@code cat FILE} shows a file as the commands before left it. {@code err}
 * and {@code ok} folders are laid over a copy of {@code src/test/cases/base}, or of the folder of the project that a file
 * {@code base} names, which then keeps its path; a case without input of its own runs in the project.
 * {@code -Dupdate=true} writes the expectation anew, to be reviewed like code.
 */
class CasesTest {
    private static final Path CASES = Cases.FOLDER;

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(CASES)) {
            folders = all.filter(path -> path.getFileName().toString().equals("cmd"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        assertThat(folders).hasSizeGreaterThan(60);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        CASES.relativize(folder).toString(),
                        folder.resolve("cmd").toUri(),
                        () -> run(folder)));
    }

    private void run(Path folder) throws IOException {
        Path work = Cases.workFolder(folder, scratch);
        byte[] input =
                Files.exists(folder.resolve("stdin")) ? Files.readAllBytes(folder.resolve("stdin")) : new byte[0];
        StringBuilder answer = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("cmd"))) {
            if (line.startsWith("cat ")) {
                answer.append("$ ").append(line).append('\n').append(Files.readString(work.resolve(line.substring(4))));
                answer.append("---\n\n");
                continue;
            }
            CliRun run = CliRun.in(work, Map.of(), input, CliRun.words(line));
            answer.append("$ cchc ").append(line).append('\n').append(run.out());
            if (!run.err().isEmpty()) {
                answer.append("--- stderr\n").append(run.err());
            }
            answer.append("--- exit ").append(run.exitCode()).append("\n\n");
        }
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, answer);
        }
        assertThat(answer.toString()).isEqualTo(Files.readString(expected));
    }
}
