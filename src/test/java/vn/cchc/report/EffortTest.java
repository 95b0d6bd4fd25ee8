package vn.cchc.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.message.Language;

/** A template whose sections multiply is stopped; each document has as much as any other. */
class EffortTest {
    @Test
    void sections_within_sections_come_to_an_end(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.md.mustache"), "{{#a}}{{#a}}\n{{#a}}.{{/a}}{{/a}}{{/a}}");
        Map<String, List<Integer>> view = Map.of("a", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        int needed = 1 + 10 + 100;
        Templates enough = new Templates(Optional.of(folder), Language.EN, needed);
        for (int document = 0; document < 3; document++) {
            StringWriter out = new StringWriter();
            enough.render("x", OutputFormat.MARKDOWN, view, out);
            assertThat(out.toString().chars().filter(c -> c == '.')).hasSize(1000);
        }
        Templates little = new Templates(Optional.of(folder), Language.EN, needed - 1);
        assertThatThrownBy(() -> little.render("x", OutputFormat.MARKDOWN, view, new StringWriter()))
                .isInstanceOfSatisfying(TemplateFault.class, fault -> {
                    assertThat(fault.code()).isEqualTo("template-too-much");
                    assertThat(fault.arguments()).containsExactly("x.md.mustache", 2, needed - 1);
                });
    }
}
