package vn.cchc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Config;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;
import vn.cchc.yaml.Fields;

/** Reads {@code kind: Config}. */
final class ConfigReader {
    private static final String OFF = "off";

    private final PlanFile file;

    ConfigReader(PlanFile file) {
        this.file = file;
    }

    Config read(Fields in) {
        Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
        Map<String, Location> places = new LinkedHashMap<>();
        for (Fields level : in.optionalRecords("levels")) {
            String rule = level.text("rule");
            Optional<String> word = level.choice("level", words());
            level.optionalText("reason");
            Origin origin = level.end();
            if (word.isPresent()) {
                levels.put(rule, severity(word.get()));
                places.put(rule, origin.of("rule"));
            }
        }
        return new Config(file.folder(), levels, places, in.end());
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
