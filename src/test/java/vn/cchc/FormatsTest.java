package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.exchange.FindingFormat;

/** Every format for other programs is one that they read, and carries every finding of the text, or says how many it left out. */
class FormatsTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schema");
    private static final Pattern TEXT =
            Pattern.compile("(?m)^(\\S.*?):(\\d+):(\\d+): (error|warning|info): .*\\[([a-z-]+)]$");

    @TempDir
    static Path folder;

    /** The findings of the text: {@code path:line code}. */
    private static List<String> text;

    @BeforeAll
    static void wrongPlan() throws IOException {
        copy(Path.of("src/test/cases/base"));
        Files.writeString(
                folder.resolve("plans/2022/duties.yaml"), "apiVersion: cchc/v1\nkind: Duties\nduties: \"%:,\"\n");
        StringBuilder tasks = new StringBuilder("apiVersion: cchc/v1\nkind: Tasks\ntitle: A & <b> \"c\"\ntasks:\n");
        for (int i = 1; i <= 14; i++) {
            tasks.append("  - {id: ").append(i).append(", area: IX, title: Đa\u0301nh gia\u0301, products: [Báo cáo],");
            tasks.append(" leads: [phòng-đường-lạ, 'a<b>&\"c'], deadline: Quý I}\n");
        }
        Files.writeString(folder.resolve("plans/2022/tasks.yaml"), tasks.toString());
        Files.move(folder.resolve("plans/2022"), folder.resolve("plans/năm 2022"));
        text = new ArrayList<>();
        Matcher matcher = TEXT.matcher(run("text").out());
        while (matcher.find()) {
            text.add(matcher.group(1) + ":" + matcher.group(2) + " " + matcher.group(5));
        }
        assertThat(text).hasSizeGreaterThan(30);
        assertThat(new TreeSet<>(text)).hasSizeLessThan(text.size());
    }

    private static void copy(Path from) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve("plans").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static CliRun run(String format, String... more) {
        List<String> words = new ArrayList<>(List.of("validate", "--format", format));
        words.addAll(List.of(more));
        CliRun run = CliRun.in(folder, words.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(1);
        return run;
    }

    static void valid(String schema, String json) throws IOException {
        Schema found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schema)));
        assertThat(found.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(found.validate("{\"x\": []}", InputFormat.JSON))
                .as("the schema refuses something")
                .isNotEmpty();
    }

    @Test
    void sarif_is_sarif_and_has_every_finding() throws IOException {
        String sarif = run("sarif").out();
        valid("sarif-schema-2.1.0.json", sarif);
        Map<String, Object> log = JsonText.object(sarif);
        List<String> told = new ArrayList<>();
        TreeSet<Object> fingerprints = new TreeSet<>();
        for (Map<String, Object> result :
                JsonText.list(JsonText.list(log, "runs").get(0), "results")) {
            Map<String, Object> place = of(JsonText.list(result, "locations").get(0), "physicalLocation");
            String uri = of(place, "artifactLocation").get("uri").toString();
            assertThat(uri).doesNotStartWith("/").matches("[\\x21-\\x7e]+");
            String path = java.net.URI.create(uri).getPath();
            told.add(path + ":" + of(place, "region").get("startLine") + " " + result.get("ruleId"));
            fingerprints.add(of(result, "partialFingerprints").get("cchcFinding/v1"));
        }
        assertThat(told).containsExactlyElementsOf(text);
        assertThat(fingerprints).as("each finding has its own").hasSize(text.size());
    }

    @Test
    void fingerprints_outlive_lines_that_move() throws IOException {
        Path file = folder.resolve("plans/năm 2022/tasks.yaml");
        String before = Files.readString(file);
        List<String> old = fingerprints(run("sarif").out());
        try {
            Files.writeString(file, "# một dòng\n# nữa\n" + before);
            assertThat(fingerprints(run("sarif").out())).isEqualTo(old);
        } finally {
            Files.writeString(file, before);
        }
    }

    private static List<String> fingerprints(String sarif) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"cchcFinding/v1\" : \"(\\w+)\"").matcher(sarif);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.get(name);
    }

    static void validJunit(String xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMAS.resolve("jenkins-junit.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void junit_is_what_jenkins_reads_and_has_every_finding() throws Exception {
        String xml = run("junit").out();
        validJunit(xml);
        Matcher failures = Pattern.compile("<failure type=\"([a-z-]+)\"").matcher(xml);
        long count = failures.results().count();
        long said = Pattern.compile("\\[[a-z-]+]&#10;").matcher(xml).results().count();
        assertThat(count + said).isEqualTo(text.size());
        assertThat(said).as("what does not fail the run is said beside it").isPositive();
        assertThat(run("junit", "--fail-on", "warning").out())
                .satisfies(strict -> assertThat(Pattern.compile("<failure ")
                                .matcher(strict)
                                .results()
                                .count())
                        .isGreaterThan(count));
    }

    @Test
    void gitlab_has_every_finding() throws IOException {
        String json = run("gitlab").out();
        valid("gitlab-code-quality.json", json);
        List<String> told = new ArrayList<>();
        for (Map<String, Object> finding : JsonText.list(JsonText.object("{\"all\": " + json + "}"), "all")) {
            Map<String, Object> place = of(finding, "location");
            told.add(place.get("path") + ":" + of(place, "lines").get("begin") + " " + finding.get("check_name"));
        }
        assertThat(told).containsExactlyElementsOf(text);
    }

    @Test
    void rdjsonl_has_every_finding_and_counts_bytes() {
        List<String> told = new ArrayList<>();
        boolean beyond = false;
        for (String line : run("rdjsonl").out().lines().toList()) {
            Map<String, Object> finding = JsonText.object(line);
            Map<String, Object> place = of(finding, "location");
            Map<String, Object> range = of(place, "range");
            told.add(place.get("path") + ":" + of(range, "start").get("line") + " "
                    + of(finding, "code").get("value"));
            if (finding.get("message").toString().contains("phòng-đường-lạ")) {
                int bytes = Integer.parseInt(of(range, "end").get("column").toString())
                        - Integer.parseInt(of(range, "start").get("column").toString());
                assertThat(bytes).isEqualTo("phòng-đường-lạ".getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
                beyond = true;
            }
        }
        assertThat(told).containsExactlyElementsOf(text);
        assertThat(beyond).isTrue();
    }

    @Test
    void concise_has_every_finding() {
        List<String> told = new ArrayList<>();
        Matcher matcher = TEXT.matcher(run("concise").out());
        while (matcher.find()) {
            told.add(matcher.group(1) + ":" + matcher.group(2) + " " + matcher.group(5));
        }
        assertThat(told).isEqualTo(text);
    }

    @Test
    void github_gets_ten_of_each_level_and_the_number_of_the_rest() {
        String out = run("github").out();
        int shown = 0;
        for (String level : List.of("error", "warning", "notice")) {
            long count = out.lines()
                    .filter(line -> line.startsWith("::" + level + " "))
                    .count();
            assertThat(count).isLessThanOrEqualTo(10);
            shown += (int) count;
        }
        assertThat(out).contains("… và " + (text.size() - shown) + " điều nữa");
        assertThat(out.lines().filter(line -> line.startsWith("::error")))
                .hasSize(10)
                .allMatch(line -> line.matches("::error file=[^:,]+(,[a-zA-Z]+=[^:,]+)+::[^\\n]+"));
        assertThat(out).contains("%0A");
    }

    @Test
    void github_is_chosen_by_itself_in_its_own_runs_and_gets_a_summary(@TempDir Path other) throws IOException {
        Path summary = other.resolve("summary.md");
        Files.writeString(summary, "before\n");
        Map<String, String> actions = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
        CliRun run = CliRun.in(folder, actions, new byte[0], "validate");
        assertThat(run.out()).startsWith("::error ");
        assertThat(Files.readString(summary))
                .startsWith("before\n```text\n")
                .contains("[unit-unknown]")
                .endsWith("```\n");
        Files.write(summary, new byte[(1 << 20) - 5]);
        CliRun full = CliRun.in(folder, actions, new byte[0], "validate");
        assertThat(full.err()).contains("đã đầy");
        assertThat(Files.size(summary)).isEqualTo((1 << 20) - 5);
        assertThat(CliRun.in(folder, actions, new byte[0], "validate", "--format", "text")
                        .out())
                .startsWith("plans/");
    }

    @Test
    void several_formats_at_once_say_what_each_says_alone(@TempDir Path other) throws IOException {
        List<String> words = new ArrayList<>(List.of("validate", "--format", "json"));
        for (FindingFormat format : FindingFormat.values()) {
            words.addAll(List.of("--format", format.word() + "=" + other.resolve(format.word())));
        }
        CliRun run = CliRun.in(folder, words.toArray(String[]::new));
        assertThat(run.out()).isEqualTo(run("json").out());
        for (FindingFormat format : FindingFormat.values()) {
            assertThat(Files.readString(other.resolve(format.word())))
                    .isEqualTo(run(format.word()).out());
        }
        CliRun among = CliRun.in(folder, "validate", "--format", "sarif=plans/x.sarif");
        assertThat(among.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("plans/x.sarif")).doesNotExist();
    }
}
