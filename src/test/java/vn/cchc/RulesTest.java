package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.check.Rule;
import vn.cchc.check.Rules;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** Every rule is in the list, has words in both languages, and a case that it finds and one that it lets pass. */
class RulesTest {
    private static final Path RULES = Path.of("src/main/java/vn/cchc/check/rule");
    private static final Path CASES = Path.of("src/test/cases/validate");

    @Test
    void every_rule_in_the_folder_is_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            List<String> names = files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .filter(name -> !List.of("package-info", "Repeats").contains(name))
                    .sorted()
                    .toList();
            assertThat(Rules.ALL.stream()
                            .map(rule -> rule.getClass().getSimpleName())
                            .sorted())
                    .containsExactlyElementsOf(names);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_words_and_cases() {
        return Rules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    for (Language language : Language.values()) {
                        Messages messages = Messages.of(language);
                        assertThat(messages.has(rule.code())).isTrue();
                        assertThat(messages.has(rule.code() + ".hint")).isTrue();
                    }
                    found(rule);
                }));
    }

    private static void found(Rule rule) throws IOException {
        String expected = Files.readString(CASES.resolve(rule.code()).resolve("expected.txt"));
        String[] runs = expected.split("(?m)^\\$ cchc ");
        String severity = rule.severity().name().toLowerCase(java.util.Locale.ROOT);
        assertThat(runs[1])
                .startsWith("validate err\n")
                .contains(severity + ": ")
                .contains("[" + rule.code() + "]");
        assertThat(runs[2]).startsWith("validate err --lang en\n").contains("[" + rule.code() + "]");
        assertThat(runs[3]).startsWith("validate ok\n").contains(": 0 lỗi, 0 cảnh báo, 0 thông tin");
    }
}
