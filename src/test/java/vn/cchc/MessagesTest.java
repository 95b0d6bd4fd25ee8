package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** Both languages say the same things with the same arguments, and every code in the sources has its words. */
class MessagesTest {
    private static final Messages VI = Messages.of(Language.VI);
    private static final Messages EN = Messages.of(Language.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(VI.keys()).isEqualTo(EN.keys());
        assertThat(Messages.labels(Language.VI).keys())
                .isEqualTo(Messages.labels(Language.EN).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_vi", "messages_en", "labels_vi", "labels_en"})
    void a_bundle_says_what_properties_would_read_in_it(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/vn/cchc", bundle + ".properties"))) {
            properties.load(reader);
        }
        Language language = bundle.endsWith("vi") ? Language.VI : Language.EN;
        Messages messages = bundle.startsWith("labels") ? Messages.labels(language) : Messages.of(language);
        assertThat(messages.keys()).isEqualTo(properties.stringPropertyNames());
        for (String key : properties.stringPropertyNames()) {
            assertThat(messages.get(key)).isEqualTo(properties.getProperty(key));
        }
        assertThat(messages.has("no.such.key")).isFalse();
    }

    @Test
    void both_languages_use_the_same_arguments_where_both_name_a_value() {
        for (String key : VI.keys()) {
            if (!key.endsWith(".hint") && !key.startsWith("help.")) {
                assertThat(placeholders(EN.get(key))).as(key).isEqualTo(placeholders(VI.get(key)));
            }
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @Test
    void every_finding_and_failure_of_the_sources_has_words_and_a_way_out() throws IOException {
        Set<String> codes = new TreeSet<>();
        collect(codes, "findings\\.(?:error|warning|info)\\(\\s*\"([a-z-]+)\"", "");
        collect(codes, "Failure\\.usage\\(\\s*\"([a-z-]+)\"", "usage.");
        collect(codes, "Failure\\.untold\\(\\s*\"([a-z-]+)\"", "untold.");
        collect(codes, "new TemplateFault\\(\\s*\"([a-z-]+)\"", "");
        codes.remove("yaml-syntax-");
        assertThat(codes).hasSizeGreaterThan(45);
        for (String code : codes) {
            assertThat(VI.has(code)).as(code).isTrue();
            assertThat(VI.has(code + ".hint")).as(code + ".hint").isTrue();
        }
    }

    @Test
    void every_doubt_of_the_sources_has_its_question() throws IOException {
        Set<String> codes = new TreeSet<>();
        collect(codes, "Doubt\\.(?:fatal|slight)\\(\\s*\"([a-z-]+)\"", "doubt.");
        assertThat(codes).hasSizeGreaterThan(20);
        codes.forEach(code -> assertThat(VI.has(code)).as(code).isTrue());
    }

    private static void collect(Set<String> codes, String pattern, String prefix) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(match -> codes.add(prefix + match.group(1)));
            }
        }
    }
}
