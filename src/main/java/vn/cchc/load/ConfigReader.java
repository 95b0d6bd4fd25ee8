package vn.cchc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Config;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Config}. */
final class ConfigReader {
    private static final String OFF = "off";

    private final Findings findings;
    private final PlanFile file;

    ConfigReader(Findings findings, PlanFile file) {
        this.findings = findings;
        this.file = file;
    }

    Config read(Fields in) {
        Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
        Map<String, Location> places = new LinkedHashMap<>();
        for (Level level : in.optionalList("levels", this::level)) {
            levels.put(level.rule(), level.severity());
            places.put(level.rule(), level.origin().of("rule"));
        }
        return new Config(file.folder(), levels, places, in.end());
    }

    private record Level(String rule, Optional<Severity> severity, Origin origin) {}

    private Optional<Level> level(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            String rule = in.text("rule");
            Optional<String> level = in.choice("level", words());
            in.optionalText("reason");
            Origin origin = in.end();
            return level.map(word -> new Level(rule, severity(word), origin));
        });
    }

    private static Optional<Severity> severity(String word) {
        return word.equals(OFF) ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            words.add(severity.name().toLowerCase(Locale.ROOT));
        }
        words.add(OFF);
        return words;
    }
}
