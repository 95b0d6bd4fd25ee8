package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.status.RollUp;
import vn.cchc.status.Sums;

/** The lines of {@code rollup} as CSV: two rows a line, its own figures and those with everything under it. */
public final class RollUpCsv {
    private RollUpCsv() {}

    /** @param by the word of {@code --by}, which heads the first column */
    public static void write(String by, List<RollUp.Row> rows, Writer writer) throws IOException {
        Csv csv = new Csv(writer);
        List<String> head = new ArrayList<>(List.of(by, "title", "parent", "scope", "tasks"));
        for (Sums.Kind kind : Sums.Kind.values()) {
            head.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (by.equals("unit")) {
            head.add("register");
        }
        csv.row(head);
        for (RollUp.Row row : rows) {
            csv.row(row(by, row, "own", row.own()));
            csv.row(row(by, row, "all", row.all()));
        }
    }

    private static List<String> row(String by, RollUp.Row row, String scope, Sums sums) {
        List<String> cells = new ArrayList<>(
                List.of(row.id(), row.title(), row.parent().orElse(""), scope, String.valueOf(sums.tasks())));
        for (Sums.Kind kind : Sums.Kind.values()) {
            cells.add(String.valueOf(sums.of(kind)));
        }
        if (by.equals("unit")) {
            cells.add(row.register().orElse(""));
        }
        return cells;
    }
}
