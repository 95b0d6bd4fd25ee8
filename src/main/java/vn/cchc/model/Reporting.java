package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/** The reporting regime: who reports to whom; its sentence stands around the list of milestones. */
public record Reporting(
        String opening, Optional<String> closing, Optional<UnitRef> to, List<UnitRef> by, Origin origin) {
    public Reporting {
        by = List.copyOf(by);
    }
}
