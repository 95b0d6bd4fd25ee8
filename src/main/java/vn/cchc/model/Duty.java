package vn.cchc.model;

import java.util.List;
import vn.cchc.deadline.Reading;
import vn.cchc.source.Origin;

/** Something the plan obliges units to do again and again, or on a day, outside the registry of tasks. */
public record Duty(String id, String text, List<UnitRef> units, Reading due, Origin origin) {
    public Duty {
        units = List.copyOf(units);
    }

    /** The text as a label: without the sign that closes it. */
    public String label() {
        return Clause.label(text);
    }
}
