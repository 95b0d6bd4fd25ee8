package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.source.Letters;

/** Rows in columns of fixed width; a cell too long for its column goes on below, up to a number of lines. */
final class Table {
    /** A blank at which a cell is not broken; it is written as a plain one. */
    static final char FIXED_BLANK = '\u2007';

    private static final String GAP = "  ";

    private final int[] widths;
    private final int mostLines;
    private final Writer out;

    Table(Writer out, int mostLines, int... widths) {
        this.out = out;
        this.mostLines = mostLines;
        this.widths = widths.clone();
    }

    /** The width that is left for one column when the others and the gaps are taken from the whole. */
    static int rest(int width, int columns, int... others) {
        int left = width - GAP.length() * (columns - 1);
        for (int other : others) {
            left -= other;
        }
        return left;
    }

    void row(String... cells) throws IOException {
        row(Style.Paint.NONE, -1, cells);
    }

    /** A row with one painted cell; the paint takes no width. */
    void row(Style.Paint paint, int painted, String... cells) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            List<String> wrapped = Columns.wrap(cells[i], widths[i], mostLines);
            columns.add(wrapped);
            lines = Math.max(lines, wrapped.size());
        }
        for (int line = 0; line < lines; line++) {
            int blanks = 0; // that are written only when something follows
            for (int i = 0; i < cells.length; i++) {
                String cell = line < columns.get(i).size()
                        ? Letters.stripTrailing(columns.get(i).get(line))
                        : "";
                if (!cell.isEmpty()) {
                    out.write(" ".repeat(blanks));
                    out.write(plain(i == painted ? paint.on(cell) : cell));
                    blanks = 0;
                }
                if (i < cells.length - 1) {
                    blanks += GAP.length() + Math.max(0, widths[i] - Columns.of(cell));
                }
            }
            out.write('\n');
        }
    }

    private static String plain(String cell) {
        return cell.indexOf(FIXED_BLANK) < 0 ? cell : Letters.stripTrailing(cell.replace(FIXED_BLANK, ' '));
    }
}
