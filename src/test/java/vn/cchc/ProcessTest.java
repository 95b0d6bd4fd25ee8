package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: the machine's language and encoding change nothing, and no file is touched. */
class ProcessTest {
    private static final List<String> STATUS = List.of("status", "plans/so-gddt-ha-noi/2022", "--as-of", "2022-06-10");

    @TempDir
    Path scratch;

    private record Run(int exitCode, String out, String err) {}

    private Run run(Map<String, String> variables, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.cchc.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_") || name.equals("LANG") || name.startsWith("CCHC_"));
        builder.environment().putAll(variables);
        Path out = Files.createTempFile(scratch, "out", "");
        Path err = Files.createTempFile(scratch, "err", "");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() throws Exception {
        for (List<String> arguments : List.of(
                STATUS,
                List.of("report", "plan", "plans/so-gddt-ha-noi/2022"),
                List.of("validate", "plans"),
                List.of("--help"))) {
            Run plain = run(Map.of("LC_ALL", "C"), List.of(), arguments);
            assertThat(plain.exitCode()).as(plain.err()).isZero();
            assertThat(plain.out()).contains("ế");
            assertThat(run(Map.of("LANG", "vi_VN.UTF-8"), List.of(), arguments)).isEqualTo(plain);
            assertThat(run(
                            Map.of(),
                            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=UTF-16"),
                            arguments))
                    .isEqualTo(plain);
        }
    }

    @Test
    void the_day_can_be_given_by_the_environment_and_the_option_is_stronger() throws Exception {
        List<String> today = List.of("status", "plans/so-gddt-ha-noi/2022", "--format", "json");
        assertThat(run(Map.of("CCHC_TODAY", "2022-03-10"), List.of(), today).out())
                .contains("\"asOf\" : \"2022-03-10\"");
        List<String> asOf = new ArrayList<>(today);
        asOf.addAll(List.of("--as-of", "2022-06-10"));
        assertThat(run(Map.of("CCHC_TODAY", "2022-03-10"), List.of(), asOf).out())
                .contains("\"asOf\" : \"2022-06-10\"");
        Run wrong = run(Map.of("CCHC_TODAY", "hôm nay"), List.of(), today);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("CCHC_TODAY");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void commands_that_read_leave_every_file_as_it_was() throws Exception {
        Map<String, FileTime> before = times();
        run(Map.of(), List.of(), STATUS);
        run(Map.of(), List.of(), List.of("validate"));
        run(Map.of(), List.of(), List.of("report", "plan", "plans"));
        assertThat(times()).isEqualTo(before);
    }

    private static Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run_quietly() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path err = scratch.resolve("pipe-err");
        Path code = scratch.resolve("pipe-code");
        String line = "{ '" + java + "' -cp '" + System.getProperty("java.class.path")
                + "' vn.cchc.Main report plan plans 2>'" + err + "'; echo $? >'" + code + "'; } | true";
        Process process = new ProcessBuilder("bash", "-c", line).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(read(err)).isEmpty();
        assertThat(read(code).strip()).isEqualTo("0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void output_that_cannot_be_written_is_said() throws Exception {
        Path err = scratch.resolve("full-err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.cchc.Main"));
        command.addAll(STATUS);
        Process process = new ProcessBuilder(command)
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(read(err)).contains("không ghi được kết quả").doesNotContain("\tat ");
    }
}
