package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** On which days offices work. A year that no calendar covers is not known, rather than free of holidays. */
public interface WorkingDays {
    /** Nothing is known of any year. */
    WorkingDays UNKNOWN = new WorkingDays() {
        @Override
        public Optional<Boolean> works(LocalDate day) {
            return Optional.empty();
        }
    };

    /** Whether offices work on a day; nothing where the day's year is not known. */
    Optional<Boolean> works(LocalDate day);

    /** The first working day on or after a day; nothing where a year on the way is not known. */
    default Optional<LocalDate> onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /** The last working day on or before a day. */
    default Optional<LocalDate> onOrBefore(LocalDate day) {
        return search(day, -1);
    }

    private Optional<LocalDate> search(LocalDate from, int step) {
        LocalDate day = from;
        for (int tries = 0; tries < 60; tries++) {
            Optional<Boolean> works = works(day);
            if (works.isEmpty()) {
                return Optional.empty();
            }
            if (works.get()) {
                return Optional.of(day);
            }
            day = day.plusDays(step);
        }
        return Optional.empty();
    }

    /** The day on which the given number of working days have passed since a day, which is not counted itself. */
    default Optional<LocalDate> after(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; left--) {
            Optional<LocalDate> next = onOrAfter(day.plusDays(1));
            if (next.isEmpty()) {
                return next;
            }
            day = next.get();
        }
        return Optional.of(day);
    }
}
