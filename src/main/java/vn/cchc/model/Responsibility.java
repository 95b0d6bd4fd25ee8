package vn.cchc.model;

import java.util.List;
import vn.cchc.source.Origin;

/** What certain units have to see to (part III): either set out directly, or in parts of one unit each. */
public record Responsibility(
        String heading, List<UnitRef> units, List<Paragraph> contents, List<Part> parts, Origin origin) {

    /** The share of one unit, headed by the unit's name. */
    public record Part(UnitRef unit, List<Paragraph> contents, Origin origin) {
        public Part {
            contents = List.copyOf(contents);
        }
    }

    public Responsibility {
        units = List.copyOf(units);
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
    }
}
