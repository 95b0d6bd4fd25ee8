package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;

/** Parts that a template asks for and that are none: a sentence that names the part, nothing written, never a fault. */
class TemplatePartsTest {
    @TempDir
    Path folder;

    private CliRun report(String part, String lang) throws IOException {
        Files.writeString(folder.resolve("status.md.mustache"), "{{> " + part + "}}");
        return CliRun.in(
                Path.of(""),
                "report",
                "status",
                "plans/vi-du/2022",
                "--format",
                "markdown",
                "--as-of",
                "2022-07-10",
                "--templates",
                folder.toString(),
                "--lang",
                lang);
    }

    @Test
    void a_part_that_is_not_there_is_named() throws IOException {
        for (String part : new String[] {"không-có", "a*b", "<x>", "con|sole", " "}) {
            CliRun run = report(part, "vi");
            assertThat(run.exitCode()).as("%s: %s", part, run.err()).isIn(2, 3);
            assertThat(run.out()).isEmpty();
        }
    }

    /** Found by a fuzzer: no file can have such a name, and to ask for it was a fault of the program. */
    @Test
    void a_name_that_no_file_can_have_is_named() throws IOException {
        for (String lang : new String[] {"vi", "en"}) {
            CliRun run = report("parts/tô\u0000.md", lang);
            assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("parts/tô").doesNotContain("InvalidPath");
        }
    }

    @Test
    void a_part_outside_of_the_folder_is_refused() throws IOException {
        for (String part : new String[] {"/etc/passwd", "../x", "c:x"}) {
            CliRun run = report(part, "en");
            assertThat(run.exitCode()).as("%s: %s", part, run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("outside");
        }
    }
}
