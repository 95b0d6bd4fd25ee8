package vn.cchc.model;

import java.util.Map;
import java.util.Optional;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/**
 * How an office wants the rules of the files at or below one folder (cchc.yaml).
 *
 * @param levels the severity it gives a rule by its code; nothing where the rule is off
 * @param places where each code stands
 */
public record Config(
        String folder, Map<String, Optional<Severity>> levels, Map<String, Location> places, Origin origin) {
    public Config {
        levels = Map.copyOf(levels);
        places = Map.copyOf(places);
    }
}
