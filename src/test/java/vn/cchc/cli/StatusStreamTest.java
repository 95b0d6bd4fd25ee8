package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.corpus.Corpus;
import vn.cchc.corpus.CorpusFiles;
import vn.cchc.corpus.Shape;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.terminal.Style;

/** Many plans told a few at a time are told as all at once. */
class StatusStreamTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void lay() throws Exception {
        assertThat(CorpusFiles.write(Corpus.model(3, 80, Shape.MANY_PLANS), folder.resolve("plans")))
                .isGreaterThan(Checked.MANY);
    }

    @Test
    void every_form_says_the_same() throws Exception {
        for (String format : List.of("text", "json", "csv", "markdown")) {
            for (String more : List.of("", "--standing=overdue")) {
                List<String> line = more.isEmpty() ? List.of("plans", "--as-of=2022-06-10") : List.of("plans", more);
                Run streamed = new Run(line);
                Run whole = new Run(line);
                assertThat(StatusStream.write(streamed.arguments, format, streamed.session))
                        .contains(StatusCommand.allAtOnce(whole.arguments, format, whole.session));
                assertThat(streamed.out())
                        .as(format + more)
                        .isEqualTo(whole.out())
                        .isNotEmpty();
                assertThat(streamed.err()).isEqualTo(whole.err());
            }
        }
    }

    @Test
    void of_plans_with_a_mistake_nothing_is_told() throws Exception {
        Path last;
        try (Stream<Path> files = Files.walk(folder.resolve("plans"))) {
            last = files.filter(file -> file.endsWith("tasks.yaml"))
                    .sorted()
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }
        String before = Files.readString(last);
        Files.writeString(last, before + "lạ: có\n");
        try {
            CliRun run = CliRun.in(folder, "status", "plans", "--format", "csv");
            assertThat(run.exitCode()).isEqualTo(ExitCode.UNTOLD);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("[key-unknown]");
        } finally {
            Files.writeString(last, before);
        }
    }

    @Test
    void what_has_to_be_looked_for_in_all_plans_is_read_at_once() throws Exception {
        for (String option : List.of("--unit=x", "--area=I", "--milestone=q1", "--slippage")) {
            Run run = new Run(List.of("plans", option));
            assertThat(StatusStream.write(run.arguments, "csv", run.session)).isEmpty();
        }
    }

    @Test
    void without_a_place_for_temporary_files_all_is_read_at_once() throws Exception {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", folder.resolve("none").toString());
        try {
            Run run = new Run(List.of("plans"));
            assertThat(StatusStream.write(run.arguments, "csv", run.session)).isEmpty();
            assertThat(CliRun.in(folder, "status", "plans", "--format", "csv").exitCode())
                    .isEqualTo(ExitCode.FINE);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    /** A command line and what it writes. */
    private static final class Run {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Session session;
        private final Arguments arguments;

        Run(List<String> line) {
            Env env = new Env(
                    new ByteArrayInputStream(new byte[0]), out, err, Map.of(), folder, () -> CliRun.TODAY, false);
            session = new Session(env, Messages.of(Language.VI), new Style(false));
            arguments = new Arguments(
                    QuickLine.read(Options.of(new StatusCommand()), line).orElseThrow(), env);
        }

        String out() throws Exception {
            session.flush();
            return out.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }
    }
}
