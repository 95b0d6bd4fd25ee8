package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;

/** Templates that no one writes: too large, of other encodings, nested without end, no files. Each is told with its name. */
class HostileTemplatesTest {
    private static final int MOST = 4 * 1024 * 1024;

    @TempDir
    Path scratch;

    private Path folder(byte[] template) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("templates"));
        Files.write(folder.resolve("status.md.mustache"), template);
        return folder;
    }

    private static CliRun report(Path folder, String language) {
        String line = "report status src/test/cases/base --format markdown --lang " + language + " --templates ";
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CliRun.in(Path.of(""), CliRun.words(line + '"' + folder + '"')));
    }

    private CliRun refused(byte[] template) throws IOException {
        Path folder = folder(template);
        CliRun run = report(folder, "en");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cchc: ").contains("status.md.mustache");
        CliRun vietnamese = report(folder, "vi");
        assertThat(vietnamese.exitCode()).isEqualTo(3);
        assertThat(vietnamese.err()).contains("khuôn mẫu").contains("status.md.mustache");
        return run;
    }

    private CliRun refused(String template) throws IOException {
        return refused(template.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_template_may_be_as_large_as_that_and_no_larger() throws IOException {
        String most = "{{title}}" + "\n".repeat(MOST - 9);
        CliRun run = report(folder(most.getBytes(StandardCharsets.UTF_8)), "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).hasSizeGreaterThan(MOST - 9);
        assertThat(refused(most + "\n").err()).contains("larger than " + MOST);
    }

    @Test
    void a_byte_that_is_not_utf8_has_its_place() throws IOException {
        byte[] bytes = "ừ\nca{{title}}\n".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xE9;
        assertThat(refused(bytes).err()).startsWith("cchc: status.md.mustache:2:3: ");
        assertThat(refused("{{title}}".getBytes(StandardCharsets.UTF_16)).err())
                .startsWith("cchc: status.md.mustache:1:1: ");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_document() throws IOException {
        assertThat(report(folder("\uFEFF{{title}}\n".getBytes(StandardCharsets.UTF_8)), "en")
                        .out())
                .isEqualTo("Thực hiện công tác cải cách hành chính năm 2022\n");
    }

    @Test
    void sections_without_end_are_no_fault() throws IOException {
        String open = "{{#groups}}".repeat(10_000);
        assertThat(refused(open + "x" + "{{/groups}}".repeat(10_000)).err()).contains("too deeply");
        assertThat(refused(open).err()).contains("too deeply");
        assertThat(refused("{{> status.md.mustache}}").err()).contains("recursion");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_no_file_is_not_passed_over_in_silence() throws Exception {
        Program program = new Program(scratch);
        for (String made : new String[] {"mkfifo", "mkdir", "ln -s nowhere", "ln -s status.md.mustache"}) {
            Path folder = Files.createDirectory(scratch.resolve(made.replace(' ', '-')));
            program.shell(folder, Map.of(), made + " status.md.mustache");
            CliRun run = report(folder, "en");
            assertThat(run.exitCode()).as("%s %s", made, run.err()).isEqualTo(3);
            assertThat(run.err()).contains("«status.md.mustache» is no regular file");
        }
    }

    @Test
    void an_empty_name_of_a_folder_or_a_file_is_told() {
        for (String option : new String[] {"--templates", "--output"}) {
            CliRun run = CliRun.in(Path.of(""), "report", "status", "src/test/cases/base", option, "", "--lang", "en");
            assertThat(run.exitCode()).as(option).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("cchc: an argument is empty");
        }
    }
}
