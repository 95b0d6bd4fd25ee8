package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The periodic report says what {@code status --format json} says: its tables are read back and compared. */
class PeriodicTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern TASK =
            Pattern.compile("<tr class=\"([a-z-]+)\">\\s*<th scope=\"row\" class=\"n\">([^<]+)</th>");
    private static final Pattern REPORT =
            Pattern.compile("<tr class=\"([a-z-]+)\">\\s*<th scope=\"row\" class=\"task\"");
    private static final Pattern RECEIVED = Pattern.compile("Đã nhận (\\d+)/(\\d+) báo cáo");

    @ParameterizedTest
    @ValueSource(strings = {"q1", "6m", "9m", "year"})
    void its_figures_are_those_of_status(String milestone) {
        String html = run("report", "periodic", "plans/vi-du/2022", "--milestone", milestone);
        List<Map<String, String>> values =
                values(run("status", "plans/vi-du/2022", "--milestone", milestone, "--format", "json"));
        Map<String, String> standings = new LinkedHashMap<>();
        String received = "";
        for (Map<String, String> value : values) {
            if (value.containsKey("standing") && value.containsKey("area")) {
                standings.put(value.get("id"), value.get("standing"));
            }
            if (milestone.equals(value.get("id")) && value.containsKey("expected")) {
                received = value.get("received") + "/" + value.get("expected");
            }
        }
        assertThat(standings).hasSize(10);
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher tasks = TASK.matcher(html);
        while (tasks.find()) {
            shown.put(tasks.group(2), tasks.group(1));
        }
        assertThat(shown).isEqualTo(standings);
        Matcher counted = RECEIVED.matcher(html);
        assertThat(counted.find()).isTrue();
        assertThat(counted.group(1) + "/" + counted.group(2)).isEqualTo(received);
        int missing = 0;
        int all = 0;
        Matcher reports = REPORT.matcher(html);
        while (reports.find()) {
            all++;
            missing += List.of("missing", "open").contains(reports.group(1)) ? 1 : 0;
        }
        assertThat((all - missing) + "/" + all).isEqualTo(received);
    }

    @Test
    void before_the_first_milestone_it_is_about_the_first() {
        assertThat(run("report", "periodic", "plans/vi-du/2022", "--as-of", "2022-01-05", "--format", "markdown"))
                .contains("Công tác cải cách hành chính quý I");
    }

    private static String run(String... arguments) {
        CliRun run = CliRun.in(PROJECT, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    /** The objects of a document, each with its own scalars. */
    private static List<Map<String, String>> values(String json) {
        List<Map<String, String>> all = new ArrayList<>();
        List<Map<String, String>> open = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.add(new LinkedHashMap<>());
                } else if (token == JsonToken.END_OBJECT) {
                    all.add(open.remove(open.size() - 1));
                } else if (token.isScalarValue() && parser.currentName() != null) {
                    open.get(open.size() - 1).put(parser.currentName(), parser.getString());
                }
            }
        }
        return all;
    }
}
