package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, in both languages, goes through {@code man} without a warning and says what the help says. */
class ManTest {
    @TempDir
    Path scratch;

    @Test
    void man_warns_of_no_page() throws IOException, InterruptedException {
        Tool.need("man");
        Tool.need("groff");
        List<String> pages = new ArrayList<>(List.of(""));
        CliRun help = CliRun.in(scratch, "--help");
        for (String line : help.out().split("\n")) {
            boolean command = line.startsWith("  ") && line.length() > 14 && Character.isLetter(line.charAt(2));
            String word = line.strip().split(" ")[0];
            if (command && CliRun.in(scratch, "help", word).exitCode() == 0) {
                pages.add(word);
            }
        }
        assertThat(pages).contains("status", "validate", "man").hasSizeGreaterThan(14);
        for (String language : List.of("vi", "en")) {
            for (String page : pages) {
                CliRun run = page.isEmpty()
                        ? CliRun.in(scratch, "man", "--lang", language)
                        : CliRun.in(scratch, "man", page, "--lang", language);
                assertThat(run.exitCode()).as(page).isZero();
                Path file = Files.writeString(scratch.resolve("cchc-" + page + ".1"), run.out());
                String shell = "man --warnings -E UTF-8 -l '" + file + "' 2>&1 >'" + scratch.resolve("shown") + "'";
                String warnings = Tool.run(scratch, Map.of("MANWIDTH", "80"), "sh", "-c", shell);
                assertThat(warnings).as(language + " " + page).isEmpty();
                String shown = Files.readString(scratch.resolve("shown"));
                assertThat(shown).contains(language.equals("vi") ? "TÊN" : "NAME", "--lang");
            }
        }
    }
}
