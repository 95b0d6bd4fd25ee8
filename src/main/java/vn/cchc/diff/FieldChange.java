package vn.cchc.diff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.source.Location;

/**
 * One field that holds something else.
 *
 * @param name its key in the file, which is also the key of its name
 * @param at where the newer value stands, or the thing where it is gone
 */
public record FieldChange(String name, Value before, Value after, Location at) {

    /**
     * By how many calendar days a deadline moved, later counted positive; where it has several stages, the stage that moved
     * most. Nothing where either has no day, or where this is no deadline.
     */
    public OptionalInt daysMoved() {
        List<LocalDate> from = days(before);
        List<LocalDate> to = days(after);
        if (from.isEmpty() || to.isEmpty()) {
            return OptionalInt.empty();
        }
        if (from.size() != to.size()) {
            return OptionalInt.of(between(Collections.max(from), Collections.max(to)));
        }
        int most = 0;
        for (int i = 0; i < from.size(); i++) {
            int days = between(from.get(i), to.get(i));
            most = Math.abs(days) > Math.abs(most) ? days : most;
        }
        return OptionalInt.of(most);
    }

    /** Whether the deadline had a day and has none any more. */
    public boolean isDayLost() {
        return !days(before).isEmpty() && days(after).isEmpty();
    }

    /** Whether some day of the deadline is later than it was, or there is none any more. */
    public boolean isLater() {
        List<LocalDate> from = days(before);
        List<LocalDate> to = days(after);
        if (from.isEmpty()) {
            return false;
        }
        if (to.isEmpty()) {
            return true;
        }
        if (from.size() != to.size()) {
            return Collections.max(to).isAfter(Collections.max(from))
                    || to.size() < from.size() && Collections.min(to).isAfter(Collections.min(from));
        }
        for (int i = 0; i < from.size(); i++) {
            if (to.get(i).isAfter(from.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static List<LocalDate> days(Value value) {
        return value instanceof Value.Due due ? due.lastDays() : List.of();
    }
}
