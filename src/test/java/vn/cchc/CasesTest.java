package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final Path CASES = Path.of("src/test/cases").toAbsolutePath();

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
        Path work = workFolder(folder);
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

    private Path workFolder(Path folder) throws IOException {
        List<String> laid = new ArrayList<>();
        for (String name : List.of("err", "ok")) {
            if (Files.isDirectory(folder.resolve(name))) {
                laid.add(name);
            }
        }
        if (laid.isEmpty()) {
            return Files.isDirectory(folder.resolve("plans"))
                    ? folder
                    : Path.of("").toAbsolutePath();
        }
        Path work = scratch.resolve(CASES.relativize(folder).toString());
        for (String name : List.of("err", "ok")) {
            if (Files.exists(folder.resolve("base"))) {
                String base = Files.readString(folder.resolve("base")).strip();
                copy(Path.of(base), work.resolve(name).resolve(base));
            } else {
                copy(CASES.resolve("base"), work.resolve(name));
            }
            if (laid.contains(name)) {
                copy(folder.resolve(name), work.resolve(name));
            }
        }
        return work;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                Path target = to.resolve(from.relativize(path).toString());
                try {
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else if (Files.size(path) == 0
                            && path.getFileName().toString().startsWith("without-")) {
                        Files.deleteIfExists(target.resolveSibling(
                                path.getFileName().toString().substring("without-".length())));
                    } else {
                        Files.write(target, Files.readAllBytes(path));
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }
}
