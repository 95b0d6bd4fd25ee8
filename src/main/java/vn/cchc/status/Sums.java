package vn.cchc.status;

import java.util.Arrays;

/**
 * Figures that add up: how many tasks (or parts of tasks) stand how, how reports came, which targets are met, what became of
 * duties. Every total is the sum of its kinds, so none can disagree with its rows.
 */
public final class Sums {
    /** The kinds that are counted; what is not here is a sum of these. */
    public enum Kind {
        DONE_ON_TIME,
        DONE_LATE,
        OVERDUE,
        DUE_SOON,
        IN_TIME,
        UNDATED,
        DROPPED,
        REPORTS_ON_TIME,
        REPORTS_ON_NAMED_DAY,
        REPORTS_LATE,
        REPORTS_MISSING,
        TARGETS_MET,
        TARGETS_NOT_MET,
        TARGETS_UNKNOWN,
        DUTIES_DONE,
        DUTIES_LATE,
        DUTIES_MISSED;

        static Kind of(Standing standing) {
            return switch (standing) {
                case DONE_ON_TIME -> DONE_ON_TIME;
                case DONE_LATE -> DONE_LATE;
                case OVERDUE -> OVERDUE;
                case DUE_SOON -> DUE_SOON;
                case IN_TIME -> IN_TIME;
                case UNDATED -> UNDATED;
                case DROPPED -> DROPPED;
            };
        }

        static Kind of(Timeliness timeliness) {
            return switch (timeliness) {
                case ON_TIME -> REPORTS_ON_TIME;
                case ON_NAMED_DAY -> REPORTS_ON_NAMED_DAY;
                case LATE -> REPORTS_LATE;
                case MISSING -> REPORTS_MISSING;
            };
        }
    }

    private final int[] counts = new int[Kind.values().length];

    void add(Kind kind) {
        counts[kind.ordinal()]++;
    }

    public void add(Sums other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** A sum of both, which stay as they are. */
    Sums plus(Sums other) {
        Sums sum = new Sums();
        sum.add(this);
        sum.add(other);
        return sum;
    }

    public int of(Kind kind) {
        return counts[kind.ordinal()];
    }

    public int of(Standing standing) {
        return of(Kind.of(standing));
    }

    /** All tasks (or parts), dropped ones included. */
    public int tasks() {
        return sum(Kind.DONE_ON_TIME, Kind.DROPPED);
    }

    public int done() {
        return of(Kind.DONE_ON_TIME) + of(Kind.DONE_LATE);
    }

    /** What had to be done by now: completed and overdue, the denominator of official percentages. */
    public int due() {
        return done() + of(Kind.OVERDUE);
    }

    /** The reports of milestones whose last day has passed. */
    public int reportsExpected() {
        return sum(Kind.REPORTS_ON_TIME, Kind.REPORTS_MISSING);
    }

    public int reportsReceived() {
        return reportsExpected() - of(Kind.REPORTS_MISSING);
    }

    public int targets() {
        return sum(Kind.TARGETS_MET, Kind.TARGETS_UNKNOWN);
    }

    /** The occurrences of duties whose day has passed. */
    public int dutiesDue() {
        return sum(Kind.DUTIES_DONE, Kind.DUTIES_MISSED);
    }

    public boolean isZero() {
        return equals(new Sums());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums && Arrays.equals(counts, sums.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    private int sum(Kind first, Kind last) {
        int sum = 0;
        for (int i = first.ordinal(); i <= last.ordinal(); i++) {
            sum += counts[i];
        }
        return sum;
    }
}
