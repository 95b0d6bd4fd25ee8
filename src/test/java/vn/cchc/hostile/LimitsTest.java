package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.load.FolderFiles;
import vn.cchc.source.Findings;
import vn.cchc.yaml.TextReader;
import vn.cchc.yaml.YamlReader;

/** {@code docs/limits.md} says what the program does, and what is just within a bound is read. */
class LimitsTest {
    @TempDir
    Path scratch;

    @Test
    void the_page_names_the_bounds_of_the_code() throws Exception {
        Map<String, Integer> bounds = new LinkedHashMap<>();
        bounds.put("a file, and standard input", TextReader.MAX_BYTES);
        bounds.put("a line of a file", TextReader.MAX_LINE);
        bounds.put("nesting of lists", YamlReader.MAX_DEPTH);
        bounds.put("values (texts", YamlReader.MAX_VALUES);
        bounds.put("findings of the readers", Findings.MOST_OF_A_FILE);
        bounds.put("folders below a path", FolderFiles.MAX_DEPTH);
        bounds.put("a deadline phrase", DeadlineParser.MAX_LENGTH);
        bounds.put("days, weeks, months or years", hidden("deadline.ClauseParser", "MOST_COUNTED"));
        bounds.put("a number", hidden("load.Decimals", "LONGEST"));
        bounds.put("a template, each part", hidden("report.TemplateFile", "MAX_BYTES"));
        bounds.put("values that a template takes", hidden("report.Effort", "MOST_NAMES"));
        bounds.put("parts of tasks, reports and duties", hidden("status.Breadth", "MOST"));
        bounds.put("words that a document compares", hidden("diff.WordDiff", "MOST_CELLS"));
        String page = Files.readString(Path.of("docs/limits.md"));
        bounds.forEach((what, most) -> assertThat(page)
                .containsPattern("\\| " + java.util.regex.Pattern.quote(what) + "[^|]*\\| " + written(most)));
        assertThat(page)
                .contains("| years | " + hidden("load.Values", "FIRST_YEAR") + " to "
                        + hidden("load.Values", "LAST_YEAR"));
        assertThat(page).contains("| " + hidden("cli.PathLock", "PATIENCE_MILLIS") / 1000 + " seconds");
    }

    private static String written(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static int hidden(String name, String field) throws ReflectiveOperationException {
        Field found = Class.forName("vn.cchc." + name).getDeclaredField(field);
        found.setAccessible(true);
        return found.getInt(null);
    }

    private CliRun validate(String yaml) {
        return CliRun.in(scratch, Map.of(), yaml.getBytes(StandardCharsets.UTF_8), "validate", "-", "--lang", "en");
    }

    @Test
    void a_line_may_be_as_long_as_that_and_no_longer() {
        String key = "x-a: ";
        int most = TextReader.MAX_LINE - key.length();
        assertThat(validate(Large.HEAD + key + "ư".repeat(most) + "\n").exitCode())
                .isZero();
        assertThat(validate(Large.HEAD + key + "ư".repeat(most)).exitCode()).isZero();
        assertThat(validate(Large.HEAD + key + "ư".repeat(most) + "\r\nx-b: 1\r\n")
                        .exitCode())
                .isZero();
        assertThat(validate(Large.HEAD + key + "ư".repeat(most + 1) + "\n").out())
                .startsWith("<stdin>:4:250001: error: a line of more than 250000 characters [line-too-long]");
        assertThat(validate(Large.HEAD.replace("\n", "\r") + key + "ư".repeat(most + 1))
                        .out())
                .startsWith("<stdin>:4:250001: error:");
    }

    @Test
    void nesting_may_be_as_deep_as_that_and_no_deeper() {
        int most = YamlReader.MAX_DEPTH - 1; // the file itself is the first level
        assertThat(validate(Large.HEAD + "x-a: " + "[".repeat(most - 1) + "a" + "]".repeat(most - 1) + "\n")
                        .exitCode())
                .isZero();
        assertThat(validate(Large.HEAD + "x-a: " + "[".repeat(most) + "a" + "]".repeat(most) + "\n")
                        .out())
                .contains("[yaml-too-deep]");
    }

    @Test
    void folders_beyond_the_bound_are_named() throws IOException {
        Path deep = scratch;
        for (int i = 0; i <= FolderFiles.MAX_DEPTH + 1; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        Files.writeString(scratch.resolve("units.yaml"), "apiVersion: cchc/v1\nkind: Units\nunits: []\n");
        CliRun run = CliRun.in(scratch, "validate", ".", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("d/d/d/");
    }
}
