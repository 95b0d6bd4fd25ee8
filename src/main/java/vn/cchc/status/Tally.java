package vn.cchc.status;

import java.util.List;

/** How many tasks stand how. Always counted from rows, so that it adds up. */
public record Tally(List<Integer> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    public static Tally of(List<TaskStanding> tasks) {
        int[] counts = new int[Standing.values().length];
        for (TaskStanding task : tasks) {
            counts[task.standing().ordinal()]++;
        }
        return new Tally(boxed(counts));
    }

    private static List<Integer> boxed(int[] counts) {
        List<Integer> boxed = new java.util.ArrayList<>(counts.length);
        for (int count : counts) {
            boxed.add(count);
        }
        return boxed;
    }

    public int of(Standing standing) {
        return counts.get(standing.ordinal());
    }

    /** All tasks, dropped ones included. */
    public int tasks() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    public int done() {
        return of(Standing.DONE_ON_TIME) + of(Standing.DONE_LATE);
    }

    /** The tasks that had to be done by now: completed and overdue, the denominator of official percentages. */
    public int due() {
        return done() + of(Standing.OVERDUE);
    }
}
