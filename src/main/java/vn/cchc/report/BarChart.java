package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.Wording;
import vn.cchc.status.Standing;
import vn.cchc.status.Sums;

/** Bars of tasks by how they stand, one a line of sums; each piece bears its letter and number. */
public record BarChart(int width, int height, List<Bar> bars, String summary) {

    public record Bar(List<YearChart.Label> label, List<Piece> pieces, int totalX, int totalY, String total) {}

    public record Piece(
            int x, int y, int width, int height, int textX, int textY, String standing, String text, String title) {}

    /** A line of figures to be drawn. */
    record Line(String label, Sums sums) {}

    private static final int WIDTH = 1000;
    private static final int LEFT = 260;
    private static final int RIGHT = 40;
    private static final int ROW = 40;
    private static final int BAR = 26;
    private static final int LABEL_WIDTH = 38;
    private static final int LETTER_AND_NUMBER = 34;
    private static final int NUMBER_ONLY = 14;

    static BarChart of(List<Line> lines, String summary, Wording wording) {
        int most = 1;
        for (Line line : lines) {
            most = Math.max(most, line.sums().tasks());
        }
        List<Bar> bars = new ArrayList<>();
        int y = 4;
        for (Line line : lines) {
            bars.add(bar(line, y, most, wording));
            y += ROW;
        }
        return new BarChart(WIDTH, y, bars, summary);
    }

    private static Bar bar(Line line, int y, int most, Wording wording) {
        List<Piece> pieces = new ArrayList<>();
        int counted = 0;
        int top = y + (ROW - BAR) / 2;
        for (Standing standing : Standing.values()) {
            int number = line.sums().of(standing);
            if (number > 0) {
                int x = x(counted, most);
                counted += number;
                int width = x(counted, most) - x;
                String text = width >= LETTER_AND_NUMBER
                        ? wording.letter(standing) + " " + number
                        : width >= NUMBER_ONLY ? String.valueOf(number) : "";
                String title = line.label() + ": " + wording.standing(standing) + " " + number;
                pieces.add(
                        new Piece(x, top, width, BAR, x + width / 2, top + BAR / 2 + 5, standing.word(), text, title));
            }
        }
        List<String> words = Columns.wrap(line.label(), LABEL_WIDTH, 2);
        List<YearChart.Label> label = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            label.add(new YearChart.Label(y + ROW / 2 + 5 - (words.size() - 1) * 8 + i * 16, words.get(i)));
        }
        return new Bar(
                label,
                pieces,
                x(counted, most) + 8,
                y + ROW / 2 + 5,
                String.valueOf(line.sums().tasks()));
    }

    private static int x(int counted, int most) {
        return LEFT + counted * (WIDTH - LEFT - RIGHT) / most;
    }
}
