package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Lacking;
import vn.cchc.message.RollUpNames;
import vn.cchc.message.Wording;
import vn.cchc.source.Finding;
import vn.cchc.status.RollUp;
import vn.cchc.status.Standing;
import vn.cchc.status.Sums;

/** Sums over many plans, as ready words and figures. */
public record RollUpView(
        String language,
        String title,
        String asOf,
        String nameHead,
        boolean hasTargets,
        boolean hasReports,
        List<Line> lines,
        List<Unread> unreadable,
        boolean hasUnreadable,
        String unreadableTitle) {

    /** A line of the table; {@code emphasis} marks those that add up others, which have no {@code id}. */
    public record Line(
            String id,
            String name,
            boolean emphasis,
            String tasks,
            String doneOnTime,
            String doneLate,
            String overdue,
            String open,
            String undated,
            String dropped,
            String targets,
            String received,
            String missing,
            String dutiesDone,
            String dutiesMissed) {}

    public record Unread(String place, String message) {}

    public static RollUpView of(
            LocalDate asOf, String by, RollUp sums, List<RollUp.Row> rows, List<Finding> unreadable, Wording wording) {
        List<Line> lines = new ArrayList<>();
        RollUpNames names = new RollUpNames(by, wording.messages());
        boolean severalRegisters = RollUpNames.ofSeveralRegisters(rows);
        for (RollUp.Row row : rows) {
            String name = names.name(row) + (severalRegisters ? " (" + names.register(row) + ")" : "");
            lines.add(line(row.id(), name, false, row.own()));
            if (!row.own().equals(row.all())) {
                lines.add(line("", name + ", " + wording.messages().get("rollup.with-below"), true, row.all()));
            }
        }
        Sums total = by.equals("unit") ? sums.totalOfUnits() : sums.total();
        lines.add(line("", wording.messages().get("rollup.total"), true, total));
        List<Unread> unread = new ArrayList<>();
        FindingWords words = new FindingWords(wording.messages());
        unreadable.forEach(finding -> unread.add(new Unread(finding.at().toString(), words.message(finding))));
        return new RollUpView(
                wording.messages().language().tag(),
                wording.messages().get("rollup.title." + by, sums.plans()),
                wording.day(asOf),
                wording.messages().get("rollup.column." + by),
                by.equals("plan"),
                !by.equals("area"),
                lines,
                unread,
                !unread.isEmpty(),
                Lacking.of(unreadable).title(wording.messages()));
    }

    private static Line line(String id, String name, boolean emphasis, Sums sums) {
        return new Line(
                id,
                name,
                emphasis,
                String.valueOf(sums.tasks()),
                String.valueOf(sums.of(Standing.DONE_ON_TIME)),
                String.valueOf(sums.of(Standing.DONE_LATE)),
                String.valueOf(sums.of(Standing.OVERDUE)),
                String.valueOf(sums.of(Standing.DUE_SOON) + sums.of(Standing.IN_TIME)),
                String.valueOf(sums.of(Standing.UNDATED)),
                String.valueOf(sums.of(Standing.DROPPED)),
                sums.of(Sums.Kind.TARGETS_MET) + "/" + sums.targets(),
                String.valueOf(sums.reportsReceived()),
                String.valueOf(sums.of(Sums.Kind.REPORTS_MISSING)),
                String.valueOf(sums.of(Sums.Kind.DUTIES_DONE) + sums.of(Sums.Kind.DUTIES_LATE)),
                String.valueOf(sums.of(Sums.Kind.DUTIES_MISSED)));
    }
}
