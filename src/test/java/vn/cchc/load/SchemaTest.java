package vn.cchc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.CliRun;
import vn.cchc.JsonText;
import vn.cchc.schema.Schemas;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.TextReader;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/**
 * The schemas take what the readers take, and refuse what they refuse, on every file of the project and on thousands of
 * changes to each. Beyond a schema are only: where a file stands, and what the words of a goal mean.
 */
@NullUnmarked
class SchemaTest {
    private static final Set<String> BEYOND = Set.of("plan-missing", "report-place-differs", "goal-unreadable");

    /** Values that are wrong in some places and right in others. */
    private static final List<Object> VALUES = List.of(
            "",
            " ",
            "5",
            "05",
            "+5",
            "-1",
            "0",
            "366",
            "367",
            "1989",
            "1990",
            "2100",
            "2101",
            "99",
            "100",
            "999",
            "1000",
            "1001",
            "2022-02-28",
            "2022-02-29",
            "2024-02-29",
            "2100-02-29",
            "2022-04-31",
            "2022-12-31",
            "2022-13",
            "2022-00",
            "2022-07",
            "22-07-01",
            "1,5",
            "1.5",
            "1.500",
            "12,345",
            "0,125",
            "012.345",
            "1234.567",
            "-0",
            "-2,5",
            ",5",
            "5,",
            "88,75%",
            "12 %",
            "1.5.2",
            "1e3",
            "12345678901234567",
            "1000,0",
            "1000,5",
            "0,0",
            "yes",
            "không",
            "true",
            "false",
            "maybe",
            "done",
            "dropped",
            "under-way",
            "day-before",
            "same-day",
            "none",
            "next-working-day",
            "ratio",
            "yes-no",
            "error",
            "off",
            "a.b",
            ".a",
            "a.",
            "a b",
            "-",
            "đ",
            "Quý I",
            List.of(),
            List.of("a"),
            List.of("2022-01-01"),
            Map.of(),
            Map.of("text", "a", "details", List.of("b")),
            Map.of("id", "a"));

    private static Stream<String> kinds() {
        return Schemas.kinds().stream();
    }

    @Test
    void there_is_a_schema_of_every_kind() {
        assertThat(Schemas.kinds()).containsExactlyInAnyOrderElementsOf(Kind.words());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schema_and_reader_take_the_same(String kind) throws IOException {
        String json = CliRun.in(Path.of("").toAbsolutePath(), "schema", kind).out();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
        Random random = new Random(7);
        Map<Boolean, Integer> verdicts = new TreeMap<>(Map.of(true, 0, false, 0));
        for (Object file : files(kind)) {
            verdicts.merge(agree(schema, file), 1, Integer::sum);
            for (int i = 0; i < 150; i++) {
                Object changed = file;
                for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                    changed = change(changed, random);
                }
                verdicts.merge(agree(schema, changed), 1, Integer::sum);
            }
        }
        assertThat(verdicts.get(true)).as("taken").isGreaterThan(20);
        assertThat(verdicts.get(false)).as("refused").isGreaterThan(100);
    }

    private static boolean agree(Schema schema, Object file) {
        String text = write(file);
        boolean taken = schema.validate(text, InputFormat.JSON).isEmpty();
        List<String> codes = new ArrayList<>();
        PlanFile one =
                new PlanFile("reports/q1/a.yaml", "/p/reports/q1", true, () -> text.getBytes(StandardCharsets.UTF_8));
        for (Finding finding : WorkspaceLoader.load(List.of(one)).findings().sorted()) {
            if (finding.severity() == Severity.ERROR && !BEYOND.contains(finding.code())) {
                codes.add(finding.toString());
            }
        }
        assertThat(taken)
                .as("%s%n%s%n%s", codes, schema.validate(text, InputFormat.JSON), text)
                .isEqualTo(codes.isEmpty());
        return taken;
    }

    /** The files of a kind that the project has, as values; those without one have it made here. */
    private static List<Object> files(String kind) throws IOException {
        List<Object> files = new ArrayList<>();
        for (String folder : List.of("plans", "src/test/cases")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                for (Path path : all.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    read(Files.readAllBytes(path))
                            .filter(found -> found instanceof Map<?, ?> map && kind.equals(map.get("kind")))
                            .ifPresent(files::add);
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files.size() <= 25 ? files : files.subList(0, 25);
    }

    private static Optional<Object> read(byte[] bytes) {
        Findings findings = new Findings();
        Optional<SourceText> text = TextReader.read("", bytes, findings);
        return text.flatMap(source -> YamlReader.read(source, findings))
                .filter(any -> !findings.hasErrors())
                .map(SchemaTest::value);
    }

    private static Object value(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), value(entry.value())));
            return map;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new ArrayList<>(
                    sequence.items().stream().map(SchemaTest::value).toList());
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return scalar.empty() ? null : scalar.text();
    }

    /** The same with one thing changed somewhere: a key dropped, called otherwise or added, a value another. */
    private static Object change(Object value, Random random) {
        boolean deeper = random.nextInt(4) > 0;
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            Object key = new ArrayList<Object>(map.keySet()).get(random.nextInt(map.size()));
            if (deeper) {
                changed.put(key, change(map.get(key), random));
                return changed;
            }
            switch (random.nextInt(4)) {
                case 0 -> changed.remove(key);
                case 1 -> changed.put(key + "x", changed.remove(key));
                case 2 ->
                    changed.put(
                            List.of("x-own", "id", "on", "reason", "progress", "units", "parts")
                                    .get(random.nextInt(7)),
                            "a");
                default -> changed.put(key, VALUES.get(random.nextInt(VALUES.size())));
            }
            return changed;
        }
        if (value instanceof List<?> list && !list.isEmpty() && deeper) {
            List<Object> changed = new ArrayList<>(list);
            int at = random.nextInt(list.size());
            changed.set(at, change(list.get(at), random));
            return changed;
        }
        return random.nextInt(20) == 0 ? null : VALUES.get(random.nextInt(VALUES.size()));
    }

    /** JSON, which is YAML: both judges read the same text. */
    private static String write(Object value) {
        if (value == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> json.append(json.isEmpty() ? "{" : ", ")
                    .append(write(key))
                    .append(": ")
                    .append(write(held)));
            return (json.isEmpty() ? "{" : json.toString()) + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(held -> json.append(json.isEmpty() ? "[" : ", ").append(write(held)));
            return (json.isEmpty() ? "[" : json.toString()) + "]";
        }
        String text =
                value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + text + "\"";
    }

    @Test
    void every_key_has_its_words_in_both_languages() {
        Map<String, Map<String, Object>> untitled = new HashMap<>();
        for (String kind : Schemas.kinds()) {
            for (String language : List.of("vi", "en")) {
                String json = CliRun.in(Path.of("").toAbsolutePath(), "schema", kind, "--lang", language)
                        .out();
                titled(JsonText.object(json), kind, untitled);
            }
        }
        assertThat(untitled.keySet()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void titled(Map<String, Object> schema, String at, Map<String, Map<String, Object>> untitled) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, held) -> {
                Map<String, Object> property = (Map<String, Object>) held;
                if (!property.containsKey("title")) {
                    untitled.put(at + "." + key, property);
                }
                titled(property, at + "." + key, untitled);
            });
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            titled((Map<String, Object>) items, at, untitled);
        }
    }
}
