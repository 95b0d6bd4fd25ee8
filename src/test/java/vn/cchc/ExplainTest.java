package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.explain.Topic;
import vn.cchc.explain.Topics;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.review.ChangeRules;

/**
 * Every code has its page in both languages; its bad example yields it and its good one does not; {@code docs/rules} is what
 * the program prints. {@code -Dupdate=true} cuts the examples and prints the pages anew.
 */
class ExplainTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/vn/cchc/explain-examples.txt");
    private static final Path CHANGES = Path.of("src/test/changes");
    private static final Path PAGES = Path.of("docs/rules");

    /** Too large or closed files make no example. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "file-too-large",
            "file-unreadable",
            "line-too-long",
            "findings-too-many",
            "yaml-too-many",
            "plan-too-broad");

    @TempDir
    Path scratch;

    @Test
    void every_code_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            Set<String> keys = new TreeSet<>();
            for (String code : Topics.codes()) {
                keys.addAll(List.of(code, code + ".why", code + ".mend"));
            }
            assertThat(Messages.explanations(language).keys()).isEqualTo(keys);
        }
    }

    @Test
    void every_code_of_the_sources_has_its_page() throws IOException {
        Set<String> codes = new TreeSet<>();
        Pattern finding = Pattern.compile("findings(?:\\(\\))?\\s*\\.(?:error|warning|info)\\(\\s*\"([a-z-]+[a-z])\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                finding.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        codes.remove("yaml-syntax");
        assertThat(codes).hasSizeGreaterThan(25);
        codes.removeAll(Topics.codes());
        assertThat(codes).as("codes without a page").isEmpty();
        assertThat(Topics.codes()).doesNotHaveDuplicates();
    }

    @Test
    void every_bad_example_yields_its_code_and_no_good_one_does() throws IOException {
        StringBuilder examples = new StringBuilder();
        ChangeExamples changes = new ChangeExamples(scratch);
        Map<String, String> ofChanges = changes.all();
        assertThat(changes.seen().keySet()).containsAll(ChangeRules.codes());
        for (Map.Entry<String, StringBuilder> seen : changes.seen().entrySet()) {
            assertThat(seen.getValue()).contains("[" + seen.getKey() + "]");
            compare(CHANGES.resolve(seen.getKey() + ".txt"), seen.getValue().toString());
        }
        for (Topic topic : Topics.all()) {
            if (ofChanges.containsKey(topic.code())) {
                examples.append(ofChanges.get(topic.code()));
            } else if (!WITHOUT_EXAMPLE.contains(topic.code())) {
                examples.append(example(topic));
            }
        }
        compare(EXAMPLES, examples.toString());
    }

    private String example(Topic topic) throws IOException {
        String code = topic.code();
        Path folder = Cases.FOLDER.resolve("validate").resolve(code);
        Path work = Cases.workFolder(folder, scratch);
        List<Map<String, Object>> bad = findings(code, work.resolve("err"));
        assertThat(bad).as("the bad example of %s", code).isNotEmpty();
        assertThat(findings(code, work.resolve("ok")))
                .as("the good example of %s", code)
                .isEmpty();
        String severity = topic.severity().name().toLowerCase(java.util.Locale.ROOT);
        assertThat(bad.get(0).get("severity")).as(code).isEqualTo(severity);
        String path = bad.get(0).get("path").toString();
        int line = Integer.parseInt(bad.get(0).get("line").toString());
        return ExplainExamples.of(code, work.resolve("err"), work.resolve("ok"), path, line);
    }

    private static List<Map<String, Object>> findings(String code, Path folder) {
        CliRun run = CliRun.in(folder, "validate", ".", "--format", "json");
        List<Map<String, Object>> found = new ArrayList<>(JsonText.list(JsonText.object(run.out()), "findings"));
        found.removeIf(finding -> !finding.get("code").equals(code));
        return found;
    }

    @Test
    void the_pages_of_docs_are_what_the_program_prints() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", printed("explain"));
        Topics.codes().forEach(code -> pages.put(code + ".md", printed("explain", code)));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            compare(PAGES.resolve(page.getKey()), page.getValue());
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    private static String printed(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "markdown"));
        CliRun run = CliRun.in(Path.of("").toAbsolutePath(), all.toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
