package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * An office that carries tasks and hands in reports.
 *
 * @param from its first day, inclusive; absent where it has always been there
 * @param until its last day, inclusive; absent where it still exists
 */
public record Unit(
        String id,
        String name,
        List<String> aliases,
        Optional<UnitRef> parent,
        List<UnitRef> groups,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Origin origin) {

    public Unit {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
    }

    /** Whether the unit existed on a day. */
    public boolean existsOn(LocalDate day) {
        return !(from.isPresent() && day.isBefore(from.get())) && !(until.isPresent() && day.isAfter(until.get()));
    }
}
