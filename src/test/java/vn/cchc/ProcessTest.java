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
        run(Map.of(), List.of(), List.of("report", "plan", "plans/so-gddt-ha-noi/2022"));
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
                + "' vn.cchc.Main report plan plans/so-gddt-ha-noi/2022 2>'" + err + "'; echo $? >'" + code
                + "'; } | true";
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
        assertThat(read(err))
                .isEqualTo("cchc: không ghi được kết quả: không còn chỗ trống\n")
                .doesNotContain("\tat ");
    }

    @Test
    void standard_input_may_be_a_pipe() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String line = "cat plans/units.yaml | '" + java + "' -cp '" + System.getProperty("java.class.path")
                + "' vn.cchc.Main validate -";
        Path out = scratch.resolve("piped");
        Process process = new ProcessBuilder("bash", "-c", line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(read(out)).isZero();
    }

    @Test
    void no_document_is_written_among_the_plans() throws Exception {
        for (String target :
                List.of("plans/so-gddt-ha-noi/2022/plan.yaml", "plans/x.html", "plans/", "./plans/../plans/x.md")) {
            Map<String, FileTime> before = times();
            Run run = run(Map.of(), List.of(), List.of("report", "plan", "plans/so-gddt-ha-noi/2022", "-o", target));
            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(times()).isEqualTo(before);
        }
    }

    @Test
    void a_plan_is_the_same_from_inside_its_folder() {
        Path project = Path.of("").toAbsolutePath();
        Path inside = project.resolve("plans/so-gddt-ha-noi/2022");
        CliRun there = CliRun.in(inside, "status", ".", "--format", "json");
        CliRun here = CliRun.in(project, "status", "plans/so-gddt-ha-noi/2022", "--format", "json");
        assertThat(there).isEqualTo(here);
        assertThat(there.out()).contains("\"so-gddt-ha-noi/2022\"").contains("\"expected\" : 40");
        assertThat(CliRun.in(inside, "validate", ".").exitCode()).isZero();
    }

    @Test
    void sentences_about_mistakes_are_as_wide_as_the_terminal_and_one_line_elsewhere() {
        String[] words = {"history", "77", "plans/so-gddt-ha-noi/2022"};
        Map<String, String> watched = Map.of("CCHC_TERMINAL_ERR", "1", "COLUMNS", "40");
        Path project = Path.of("").toAbsolutePath();
        CliRun narrow = CliRun.in(project, watched, new byte[0], words);
        CliRun piped = CliRun.in(project, Map.of("COLUMNS", "40"), new byte[0], words);
        assertThat(narrow.exitCode()).isEqualTo(3);
        assertThat(narrow.err().lines()).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 40);
        assertThat(narrow.err().replaceAll("\\s+", " ")).isEqualTo(piped.err().replaceAll("\\s+", " "));
        assertThat(piped.err().lines()).anyMatch(line -> line.length() > 40);
    }

    @Test
    void an_argument_that_begins_with_at_is_no_file_of_arguments() throws Exception {
        Path file = scratch.resolve("arguments");
        Files.writeString(file, "Quý I/2022");
        CliRun run = CliRun.in(scratch, "deadline", "@arguments", "--format", "json");
        assertThat(run.out()).contains("\"text\" : \"@arguments\"").contains("unclear");
    }

    @Test
    void a_template_reaches_no_file_outside_its_folder() throws Exception {
        Path templates = Files.createDirectory(scratch.resolve("templates"));
        Path secret = Files.writeString(scratch.resolve("secret"), "bí mật");
        Files.createSymbolicLink(templates.resolve("plan.html.mustache"), secret);
        Path project = Path.of("").toAbsolutePath();
        CliRun linked =
                CliRun.in(project, "report", "plan", "plans/so-gddt-ha-noi/2022", "--templates", templates.toString());
        assertThat(linked.exitCode()).isEqualTo(3);
        assertThat(linked.out()).doesNotContain("bí mật");
        Files.delete(templates.resolve("plan.html.mustache"));
        Files.writeString(templates.resolve("plan.html.mustache"), "{{title}}\n{{> ../secret}}");
        CliRun above =
                CliRun.in(project, "report", "plan", "plans/so-gddt-ha-noi/2022", "--templates", templates.toString());
        assertThat(above.exitCode()).isEqualTo(3);
        assertThat(above.out()).doesNotContain("bí mật");
        Files.writeString(templates.resolve("plan.html.mustache"), "{{title}}\n\n{{titel}}\n");
        CliRun unknown =
                CliRun.in(project, "report", "plan", "plans/so-gddt-ha-noi/2022", "--templates", templates.toString());
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err())
                .contains("plan.html.mustache:3")
                .contains("«titel»")
                .contains("«title»");
    }

    @Test
    void a_great_many_wrong_keys_are_all_reported() {
        StringBuilder yaml = new StringBuilder("apiVersion: cchc/v1\nkind: Targets\ntargets: []\n");
        for (int i = 0; i < 20_000; i++) {
            yaml.append("khoa").append(i).append(": 1\n");
        }
        byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
        CliRun run = CliRun.in(scratch, Map.of(), bytes, "validate", "-", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"errors\" : 20000");
    }

    @Test
    void what_a_file_says_cannot_move_the_cursor() {
        byte[] bytes = "apiVersion: cchc/v1\nkind: Targets\ntargets: []\n\"\\e[31mred\\nnext\": 1\n"
                .getBytes(StandardCharsets.UTF_8);
        CliRun run = CliRun.in(scratch, Map.of(), bytes, "validate", "-");
        assertThat(run.out()).contains("[key-unknown]").doesNotContain("\u001B");
    }
}
