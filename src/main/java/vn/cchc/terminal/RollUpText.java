package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Lacking;
import vn.cchc.message.Messages;
import vn.cchc.message.RollUpNames;
import vn.cchc.message.Wording;
import vn.cchc.source.Finding;
import vn.cchc.status.RollUp;
import vn.cchc.status.Standing;
import vn.cchc.status.Sums;
import vn.cchc.status.Sums.Kind;

/** The answer of {@code rollup} for a terminal: a table of figures that fits 80 columns, and what could not be read. */
public final class RollUpText {
    private static final int GAP = 2;
    private static final int MOST_LISTED = 20;

    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final int width;
    private final Writer out;

    public RollUpText(Wording wording, Style style, int width, Writer out) {
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.width = Math.max(76, width);
        this.out = out;
    }

    /** @param by the word of {@code --by}: plan, area or unit */
    public void write(LocalDate asOf, String by, RollUp sums, List<RollUp.Row> rows, List<Finding> unreadable)
            throws IOException {
        line(style.bold(messages.get("rollup.title." + by, sums.plans())));
        line(messages.get("status.as-of", wording.day(asOf)));
        line("");
        table(by, rows, by.equals("unit") ? sums.totalOfUnits() : sums.total());
        line("");
        if (by.equals("unit")) {
            wrapped(messages.get(
                    "rollup.parts", sums.totalOfUnits().tasks(), sums.total().tasks()));
        }
        wrapped(messages.get("rollup.key." + by));
        Sums total = sums.total();
        wrapped(messages.get(
                "status.total.rate", total.done(), total.due(), wording.percent(total.done(), total.due())));
        unreadable(unreadable);
    }

    private void table(String by, List<RollUp.Row> rows, Sums total) throws IOException {
        List<String> heads = heads(by);
        int[] widths = widths(heads, by, rows, total);
        int name = width - 1;
        for (int column : widths) {
            name -= column + GAP;
        }
        String head = messages.get("rollup.column." + by);
        String sum = messages.get("rollup.total");
        name = Math.max(name, Math.max(Columns.of(head), Columns.of(sum))); // figures of a nation alone fill a line
        line(style.faint(Columns.pad(head, name) + figures(heads, widths)));
        RollUpNames names = new RollUpNames(by, messages);
        boolean severalRegisters = RollUpNames.ofSeveralRegisters(rows);
        String register = "";
        for (Nested.Line drawn : Nested.of(rows)) {
            RollUp.Row row = drawn.row();
            if (severalRegisters && !names.register(row).equals(register)) {
                register = names.register(row);
                line(style.faint(register));
            }
            String indent = "  ".repeat(Math.min(6, drawn.depth()));
            boolean holds = !row.own().equals(row.all());
            line(named(indent + names.name(row), name) + figures(cells(by, row.own()), widths));
            if (holds) {
                String below = indent + "  " + messages.get("rollup.with-below");
                line(style.faint(named(below, name) + figures(cells(by, row.all()), widths)));
            }
        }
        line(style.bold(Columns.pad(sum, name) + figures(cells(by, total), widths)));
    }

    /** A name in its column; one that is too long for it stands alone on the line before its figures. */
    private String named(String name, int room) {
        return Columns.of(name) <= room
                ? Columns.pad(name, room)
                : Columns.cut(name, width).stripTrailing() + "\n" + " ".repeat(room);
    }

    private List<String> heads(String by) {
        List<String> heads = new ArrayList<>();
        for (String key : List.of("tasks", "done", "late", "overdue", "open", "undated")) {
            heads.add(messages.get("rollup.head." + key));
        }
        if (by.equals("plan")) {
            heads.add(messages.get("rollup.head.targets"));
        }
        if (!by.equals("area")) {
            for (String key : List.of("reports", "missing", "duties", "missed")) {
                heads.add(messages.get("rollup.head." + key));
            }
        }
        return heads;
    }

    private static List<String> cells(String by, Sums sums) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(sums.tasks()));
        cells.add(String.valueOf(sums.of(Standing.DONE_ON_TIME)));
        cells.add(String.valueOf(sums.of(Standing.DONE_LATE)));
        cells.add(String.valueOf(sums.of(Standing.OVERDUE)));
        cells.add(String.valueOf(sums.of(Standing.DUE_SOON) + sums.of(Standing.IN_TIME)));
        cells.add(String.valueOf(sums.of(Standing.UNDATED) + sums.of(Standing.DROPPED)));
        if (by.equals("plan")) {
            cells.add(sums.of(Kind.TARGETS_MET) + "/" + sums.targets());
        }
        if (!by.equals("area")) {
            cells.add(String.valueOf(sums.reportsReceived()));
            cells.add(String.valueOf(sums.of(Kind.REPORTS_MISSING)));
            cells.add(String.valueOf(sums.of(Kind.DUTIES_DONE) + sums.of(Kind.DUTIES_LATE)));
            cells.add(String.valueOf(sums.of(Kind.DUTIES_MISSED)));
        }
        return cells;
    }

    /** Each column is as wide as its widest figure: the total is never less than what it adds up. */
    private static int[] widths(List<String> heads, String by, List<RollUp.Row> rows, Sums total) {
        int[] widths = new int[heads.size()];
        widen(widths, heads);
        widen(widths, cells(by, total));
        rows.forEach(row -> widen(widths, cells(by, row.all())));
        return widths;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Columns.of(cells.get(i)));
        }
    }

    /** Figures stand to the right of their columns. */
    private static String figures(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(" ".repeat(GAP + widths[i] - Columns.of(cell))).append(cell);
        }
        return line.toString();
    }

    private void unreadable(List<Finding> unreadable) throws IOException {
        if (unreadable.isEmpty()) {
            return;
        }
        line("");
        line(style.bold(Lacking.of(unreadable).title(messages)));
        int listed = 0;
        for (Finding finding : unreadable) {
            if (listed++ == MOST_LISTED) {
                line("  " + messages.get("rollup.more", unreadable.size() - MOST_LISTED));
                return;
            }
            line("  " + finding.at());
            if (Lacking.isOfPlan(finding)) {
                for (String words :
                        Columns.wrap(new FindingWords(messages).message(finding), width - 4, Integer.MAX_VALUE)) {
                    line("    " + words);
                }
            }
        }
    }

    private void wrapped(String text) throws IOException {
        for (String line : Columns.wrap(text, width, 6)) {
            line(line);
        }
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }
}
