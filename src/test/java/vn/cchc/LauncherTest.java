package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How {@code cchc} chooses to start the virtual machine, by how many plans and reports it sees: an unpacked release whose Java
 * is a script that prints what it was told. What each choice is worth is measured, never tested.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    /** What the virtual machine is made ready for. */
    private enum Choice {
        /** A plan or two, and whatever reads no plans. */
        SMALL,
        /** Some more of them. */
        SOME,
        /** What nobody counted to its end. */
        MANY
    }

    @TempDir
    Path scratch;

    private Path work;

    @BeforeEach
    void release() throws IOException {
        work = Files.createDirectory(scratch.resolve("work"));
        Path launcher = touch(scratch.resolve("cchc 1.0/bin/cchc"));
        Files.write(launcher, Files.readAllBytes(Path.of("cchc")));
        touch(scratch.resolve("cchc 1.0/lib/cchc.jar"));
        touch(scratch.resolve("cchc 1.0/lib/cchc-texts.jar"));
        Path java = touch(scratch.resolve("jdk/bin/java"));
        Files.writeString(java, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertThat(java.toFile().setExecutable(true)).isTrue();
        jdk("17.0.15+6");
    }

    private void jdk(String version) throws IOException {
        Files.writeString(scratch.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    }

    private static Path touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.exists(file) ? file : Files.createFile(file);
    }

    /** Lays plans out, each with so many reports. */
    private void plans(String folder, int plans, int reports) throws IOException {
        for (int plan = 0; plan < plans; plan++) {
            Path place = work.resolve(folder).resolve("so-" + plan + "/2022");
            touch(place.resolve("plan.yaml"));
            for (int report = 0; report < reports; report++) {
                touch(place.resolve("reports/q" + report % 4 + "/don-vi-" + report + ".yaml"));
            }
        }
    }

    private List<String> told(String... words) throws IOException, InterruptedException {
        return told(Map.of(), words);
    }

    private List<String> told(Map<String, String> world, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(scratch.resolve("cchc 1.0/bin/cchc").toString()));
        command.addAll(List.of(words));
        Path out = scratch.resolve("told");
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CCHC_"));
        builder.environment().put("JAVA_HOME", scratch.resolve("jdk").toString());
        builder.environment().put("CCHC_NO_ARCHIVE", "1");
        builder.environment().putAll(world);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        int main = lines.indexOf("vn.cchc.Main");
        assertThat(lines.subList(main + 1, lines.size())).containsExactly(words);
        return lines.subList(0, main);
    }

    @Test
    void the_machine_is_asked_to_speak_in_its_own_words() throws Exception {
        Files.writeString(
                scratch.resolve("jdk/bin/java"), "#!/bin/sh\necho \"$LANGUAGE $LC_ALL\"\necho vn.cchc.Main\n");
        assertThat(told(Map.of("LC_ALL", "vi_VN.UTF-8", "LANGUAGE", "vi"))).containsExactly("C vi_VN.UTF-8");
    }

    /** By what sets the choices apart, whatever else goes with them. */
    private Choice choice(String... words) throws IOException, InterruptedException {
        List<String> told = told(words);
        boolean late = told.stream().anyMatch(word -> word.startsWith("-XX:CompileThresholdScaling="));
        boolean reflects = told.stream().anyMatch(word -> word.startsWith("-Dsun.reflect.inflationThreshold="));
        boolean narrow = told.stream().anyMatch(word -> word.startsWith("-Xmn"));
        assertThat(late).isNotEqualTo(narrow);
        assertThat(reflects || !late).isTrue();
        return late ? Choice.SMALL : reflects ? Choice.SOME : Choice.MANY;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, SMALL",
        "1, 15, SMALL",
        "1, 40, SOME",
        "1, 100, MANY",
        "2, 0, SMALL",
        "2, 5, SMALL",
        "2, 30, SOME",
        "3, 0, SOME",
        "3, 20, SOME",
        "3, 30, MANY",
        "12, 0, SOME",
        "12, 5, SOME",
        "12, 10, MANY",
        "13, 0, MANY",
        "200, 1, MANY",
    })
    void by_plans_and_the_reports_of_each(int plans, int reports, Choice wanted) throws Exception {
        plans("plans", plans, reports);
        assertThat(choice("status")).isEqualTo(wanted);
        assertThat(choice("status", "plans", "--as-of", "2022-06-10")).isEqualTo(wanted);
        assertThat(choice("validate", work.resolve("plans").toString())).isEqualTo(wanted);
        jdk("25+36");
        assertThat(choice("status")).isEqualTo(wanted);
    }

    @Test
    void one_plan_among_many_is_one() throws Exception {
        plans("plans", 30, 3);
        assertThat(choice("status", "plans/so-7/2022")).isEqualTo(Choice.SMALL);
        assertThat(choice("status", "plans/so-7/2022/")).isEqualTo(Choice.SMALL);
        assertThat(choice("status", "--as-of", "2022-06-10", "plans/so-7")).isEqualTo(Choice.SMALL);
    }

    @Test
    void an_office_with_a_register_of_its_own_is_counted_as_any() throws Exception {
        plans("plans/ha-noi", 2, 0);
        assertThat(choice("status")).isEqualTo(Choice.SMALL);
        plans("plans/hue", 2, 0);
        assertThat(choice("status")).isEqualTo(Choice.SOME);
        for (String office : List.of("plans/an", "plans/binh", "plans/can")) {
            plans(office, 2, 0);
        }
        assertThat(choice("status")).isEqualTo(Choice.SOME);
        plans("plans/can", 6, 0);
        assertThat(choice("status")).isEqualTo(Choice.MANY);
        plans("offices/an", 41, 0);
        assertThat(choice("status", "offices")).isEqualTo(Choice.MANY);
    }

    @Test
    void plans_that_lie_deeper_or_below_several_folders_are_not_counted() throws Exception {
        plans("ha-noi/plans", 1, 0);
        assertThat(choice("status", "ha-noi/plans")).isEqualTo(Choice.SMALL);
        assertThat(choice("status", "ha-noi")).isEqualTo(Choice.SMALL);
        assertThat(choice("rollup", ".")).isEqualTo(Choice.MANY);
        plans(".", 1, 0);
        assertThat(choice("rollup", ".")).isEqualTo(Choice.MANY);
        plans("hue/plans", 1, 0);
        assertThat(choice("rollup", "ha-noi", "hue")).isEqualTo(Choice.MANY);
        assertThat(choice("rollup", "ha-noi", "hue/plans/so-0/2022")).isEqualTo(Choice.MANY);
    }

    @Test
    void many_folders_without_plans_are_not_looked_through() throws Exception {
        plans("plans", 1, 0);
        for (int i = 0; i < 13; i++) {
            Files.createDirectory(work.resolve("plans/trong-" + i));
        }
        assertThat(choice("status")).isEqualTo(Choice.MANY);
    }

    @Test
    void many_folders_within_an_office_are_not_looked_through() throws Exception {
        plans("plans/an", 1, 0);
        for (int i = 0; i < 41; i++) {
            Files.createDirectory(work.resolve("plans/an/trong-" + i));
        }
        assertThat(choice("status")).isEqualTo(Choice.MANY);
    }

    @Test
    void where_no_plans_are_nothing_is_known_of_them() throws Exception {
        assertThat(choice("status")).isEqualTo(Choice.MANY);
        assertThat(choice("status", "khong-co")).isEqualTo(Choice.MANY);
        Files.createDirectory(work.resolve("trong"));
        assertThat(choice("status", "trong")).isEqualTo(Choice.MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "--lang en help status",
                "help",
                "deadline Quy I",
                "explain",
                "schema Plan",
                "completion bash",
                "man",
                "init moi"
            })
    void what_reads_no_plans_is_small_however_many_there_are(String line) throws Exception {
        plans("plans", 20, 0);
        assertThat(choice(line.split(" "))).isEqualTo(Choice.SMALL);
    }

    @Test
    void a_name_that_looks_like_a_pattern_is_that_of_one_folder() throws Exception {
        plans("ke hoach [a-z] * ?", 1, 0);
        plans("ke hoach b x y", 50, 0);
        assertThat(choice("status", "ke hoach [a-z] * ?")).isEqualTo(Choice.SMALL);
        assertThat(choice("status", "ke hoach b x y")).isEqualTo(Choice.MANY);
    }

    @Test
    void what_a_person_tells_the_machine_goes_before_its_choices() throws Exception {
        plans("plans", 1, 0);
        assertThat(told("status")).contains("-cp").doesNotContain("-XX:+UseSerialGC");
        plans("plans", 20, 0);
        assertThat(told("status")).contains("-XX:+UseSerialGC");
        jdk("25+36");
        assertThat(told("--version")).contains("-XX:+UseSerialGC");
    }
}
