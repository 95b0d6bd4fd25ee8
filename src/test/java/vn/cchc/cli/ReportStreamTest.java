package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.CliRun;
import vn.cchc.corpus.Corpus;
import vn.cchc.corpus.CorpusFiles;
import vn.cchc.corpus.Shape;

/** Documents of many plans that are read a few at a time are those of all plans read at once. */
class ReportStreamTest {
    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir
    static Path folder;

    @BeforeAll
    static void lay() throws Exception {
        assertThat(CorpusFiles.write(Corpus.model(5, 80, Shape.MANY_PLANS), folder.resolve("plans")))
                .isGreaterThan(Checked.MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "periodic", "dashboard", "submissions", "unit", "reminder"})
    void every_document_is_the_same(String name) throws Exception {
        for (String format : new String[] {"html", "markdown"}) {
            CliRun streamed = report(name, "--format", format, "--output", "few/");
            CliRun whole = allAtOnce(name, "--format", format, "--output", "whole/");
            assertThat(streamed.err().replace("few/", "whole/")).isEqualTo(whole.err());
            assertThat(streamed.exitCode()).isEqualTo(whole.exitCode()).isZero();
            assertThat(texts("few")).isEqualTo(texts("whole")).isNotEmpty();
            remove("few");
            remove("whole");
        }
    }

    @Test
    void of_plans_with_a_mistake_no_document_is_written_and_nothing_is_left() throws Exception {
        Path last = folder.resolve("plans/zzz/2022/plan.yaml");
        Files.createDirectories(last.getParent());
        Files.writeString(last, "apiVersion: cchc/v1\nkind: Plan\nlạ: có\n");
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        String before = System.getProperty(TEMPORARY);
        System.setProperty(TEMPORARY, temporary.toString());
        try {
            CliRun run = report("status", "--output", "none/");
            assertThat(run.exitCode()).isEqualTo(ExitCode.UNTOLD);
            assertThat(run.err()).contains("[key-unknown]");
            assertThat(folder.resolve("none")).doesNotExist();
            assertThat(temporary).isEmptyDirectory();
        } finally {
            System.setProperty(TEMPORARY, before);
            Files.delete(last);
        }
    }

    @Test
    void documents_are_not_written_among_the_plans() throws Exception {
        CliRun run = report("status", "--output", "plans/bao-cao/");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("plans/bao-cao")).doesNotExist();
    }

    private static CliRun report(String name, String... more) {
        String[] line = new String[4 + more.length];
        System.arraycopy(new String[] {"report", name, "plans", "--as-of=2022-07-01"}, 0, line, 0, 4);
        System.arraycopy(more, 0, line, 4, more.length);
        return CliRun.in(folder, line);
    }

    /** Where no temporary file can be written all plans are read at once. */
    private static CliRun allAtOnce(String name, String... more) {
        String before = System.getProperty(TEMPORARY);
        System.setProperty(TEMPORARY, folder.resolve("nowhere").toString());
        try {
            return report(name, more);
        } finally {
            System.setProperty(TEMPORARY, before);
        }
    }

    private static Map<String, String> texts(String name) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void remove(String name) throws Exception {
        for (String file : texts(name).keySet()) {
            Files.delete(folder.resolve(name).resolve(file));
        }
        Files.delete(folder.resolve(name));
    }
}
