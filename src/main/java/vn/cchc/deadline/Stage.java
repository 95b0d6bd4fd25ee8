package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A time that a phrase sets, with the word that says how it counts, and what both make. */
record Stage(Times times, Mark mark, List<Deadline> deadlines) {
    static Stage of(Times times, Mark mark) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Period period : times.periods()) {
            deadlines.add(
                    switch (mark) {
                        case BEFORE, BOTH -> new Deadline.Before(period.first());
                        case BY -> new Deadline.By(period.last());
                        default ->
                            period.kind() == Period.Kind.DAY
                                    ? new Deadline.By(period.first())
                                    : new Deadline.Within(period);
                    });
        }
        return new Stage(times, mark, deadlines);
    }

    /** The days on which it ends, as the phrase by itself counts them. */
    List<LocalDate> lastDays() {
        List<LocalDate> days = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            days.addAll(deadline.lastDays(Counting.STRICT));
        }
        return days;
    }

    /** A day inside the period named just before it. One that ends before its period begins has no day inside. */
    boolean madeExactBy(Stage day) {
        if (mark == Mark.BEFORE || mark == Mark.BY && day.mark() == Mark.NONE) {
            return false;
        }
        if (times.days() || !day.times().days() || times.periods().size() != 1) {
            return false;
        }
        for (Period each : day.times().periods()) {
            if (!times.periods().get(0).contains(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a whole year, and no rhythm. */
    boolean isYear() {
        return times.periods().get(0).kind() == Period.Kind.YEAR && !times.label();
    }
}
