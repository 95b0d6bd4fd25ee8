package vn.cchc.deadline;

import java.util.List;

/** A time that a phrase sets, with the word that says how it counts, and what both make. */
record Stage(Times times, Mark mark, List<Deadline> deadlines) {
    /** A day inside the period named just before it, which then had no word of its own that says how it counts. */
    boolean madeExactBy(Stage day) {
        boolean counted = mark == Mark.BEFORE || mark == Mark.BY;
        if (counted && day.mark() == Mark.NONE) {
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
