package vn.cchc.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.status.RollUp;

/**
 * The lines of sums in the order in which they are drawn: each before those under it, whatever stands between them in the
 * files; register by register. Of those that stand under each other in a circle the first is drawn first.
 */
final class Nested {
    private static final int NONE = -1;

    private final List<RollUp.Row> rows;
    private final int[] firstBelow;
    private final int[] next;
    private final boolean[] drawn;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line that is drawn.
     *
     * @param depth under how many others it stands
     */
    record Line(RollUp.Row row, int depth) {}

    private record Open(int row, int depth) {}

    private Nested(List<RollUp.Row> rows) {
        this.rows = rows;
        this.drawn = new boolean[rows.size()];
        this.firstBelow = new int[rows.size()];
        this.next = new int[rows.size()];
        Arrays.fill(firstBelow, NONE);
        for (int row = rows.size() - 1; row >= 0; row--) {
            int above = rows.get(row).above();
            next[row] = above == RollUp.NOWHERE ? NONE : firstBelow[above];
            if (above != RollUp.NOWHERE) {
                firstBelow[above] = row;
            }
        }
    }

    static List<Line> of(List<RollUp.Row> rows) {
        Map<Optional<String>, List<Integer>> ofRegisters = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            ofRegisters
                    .computeIfAbsent(rows.get(row).register(), any -> new ArrayList<>())
                    .add(row);
        }
        Nested nested = new Nested(rows);
        ofRegisters.values().forEach(nested::draw);
        return nested.lines;
    }

    private void draw(List<Integer> some) {
        for (int row : some) {
            if (rows.get(row).above() == RollUp.NOWHERE) {
                drawWithBelow(row);
            }
        }
        for (int row : some) {
            if (!drawn[row]) {
                drawWithBelow(inCircleAbove(row));
            }
        }
    }

    /** The first line of the circle that a line stands in, or under. */
    private int inCircleAbove(int row) {
        BitSet way = new BitSet();
        int at = row;
        while (!way.get(at)) {
            way.set(at);
            at = rows.get(at).above();
        }
        int first = at;
        for (int next = rows.get(at).above(); next != at; next = rows.get(next).above()) {
            first = Math.min(first, next);
        }
        return first;
    }

    private void drawWithBelow(int top) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(top, 0));
        while (!open.isEmpty()) {
            Open at = open.pop();
            if (!drawn[at.row()]) {
                drawn[at.row()] = true;
                lines.add(new Line(rows.get(at.row()), at.depth()));
                Deque<Open> below = new ArrayDeque<>();
                for (int row = firstBelow[at.row()]; row != NONE; row = next[row]) {
                    below.push(new Open(row, at.depth() + 1));
                }
                below.forEach(open::push);
            }
        }
    }
}
