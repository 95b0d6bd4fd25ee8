package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Columns;

/** Who has reported as a picture: a row a unit, a column a milestone, in each cell a letter. {@link HeatTable} has the same. */
public record HeatMap(int width, int height, List<Head> heads, List<Row> rows, String summary) {

    /** @param x the middle of the column */
    public record Head(int x, int y, String text) {}

    public record Row(int y, String label, List<Cell> cells) {}

    /** @param title what the letter stands for */
    public record Cell(
            int x, int y, int width, int height, int textX, int textY, String state, String text, String title) {}

    private static final int WIDTH = 760;
    private static final int LEFT = 300;
    private static final int TOP = 26;
    private static final int ROW = 26;
    private static final int GAP = 3;
    private static final int LABEL_WIDTH = 40;
    private static final int HEAD_WIDTH = 14;

    static HeatMap of(HeatTable table) {
        int column = (WIDTH - LEFT) / Math.max(1, table.heads().size());
        List<Head> heads = new ArrayList<>();
        for (HeatTable.Head head : table.heads()) {
            int middle = LEFT + heads.size() * column + column / 2;
            heads.add(new Head(middle, TOP - 9, first(head.title(), HEAD_WIDTH)));
        }
        List<Row> rows = new ArrayList<>();
        for (HeatTable.Row row : table.rows()) {
            int y = TOP + rows.size() * ROW;
            rows.add(new Row(y + ROW / 2 + 4, first(row.unit(), LABEL_WIDTH), cells(row, table, y, column)));
        }
        return new HeatMap(WIDTH, TOP + rows.size() * ROW + GAP, heads, rows, table.summary());
    }

    private static List<Cell> cells(HeatTable.Row row, HeatTable table, int y, int column) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int x = LEFT + i * column;
            String milestone = table.heads().get(i).title();
            row.cells().get(i).report().ifPresent(report -> {
                String days = report.days().map(late -> " " + late).orElse("");
                cells.add(new Cell(
                        x,
                        y,
                        column - GAP,
                        ROW - GAP,
                        x + (column - GAP) / 2,
                        y + ROW / 2 + 3,
                        report.state(),
                        report.letter() + days,
                        row.unit() + ", " + milestone + ": " + report.name() + days));
            });
        }
        return cells;
    }

    private static String first(String text, int columns) {
        List<String> lines = Columns.wrap(text, columns, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
