package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code console} block of the pages shows a command and exactly what it prints. {@code -Dupdate=true} writes the
 * answers anew.
 */
class ReadmeTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n\\$ ./cchc ([^\n]*)\n(.*?)```");

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of("README.md", "docs/files.md", "docs/deadlines.md", "docs/templates.md", "docs/ci.md")
                .map(page -> DynamicTest.dynamicTest(page, () -> check(PROJECT.resolve(page))));
    }

    private static void check(Path page) throws IOException {
        String text = Files.readString(page);
        String shown = BLOCK.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement(
                        "```console\n$ ./cchc " + block.group(1) + "\n" + answer(block.group(1)) + "```"));
        if (Boolean.getBoolean("update")) {
            Files.writeString(page, shown);
        }
        assertThat(text.lines().filter(line -> line.startsWith("$ ./cchc")).count())
                .isEqualTo(BLOCK.matcher(text).results().count())
                .isPositive();
        assertThat(Files.readString(page)).isEqualTo(shown);
    }

    private static String answer(String arguments) {
        CliRun run = CliRun.in(PROJECT, CliRun.words(arguments));
        assertThat(run.exitCode()).isIn(List.of(0, 1, 2, 3));
        return run.out() + run.err();
    }
}
