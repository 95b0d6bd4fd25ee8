package vn.cchc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Submission;
import vn.cchc.status.Timeliness;

/** Who has reported: units by milestones, each cell with a letter and, where late, the days. */
public record HeatTable(List<Head> heads, List<Row> rows, List<Key> key, String summary) {

    private static final List<String> STATES = List.of("on-time", "on-named-day", "late", "missing", "open");

    public record Head(String title) {}

    public record Row(String unit, List<Cell> cells) {}

    /** @param report none where the unit has nothing to report */
    public record Cell(Optional<Reported> report) {}

    /**
     * @param state {@code on-time}, {@code on-named-day}, {@code late}, {@code missing}, {@code open}
     * @param days how late, or nothing
     */
    public record Reported(String state, String letter, String name, Optional<String> days) {}

    public record Key(String state, String letter, String name) {}

    static HeatTable of(PlanStatus status, Wording wording) {
        List<Head> heads = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (MilestoneStanding milestone : status.milestones()) {
            heads.add(new Head(milestone.milestone().title()));
            for (Submission submission : milestone.submissions()) {
                names.putIfAbsent(submission.unit().id(), submission.unit().name());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> unit : names.entrySet()) {
            List<Cell> cells = new ArrayList<>();
            for (MilestoneStanding milestone : status.milestones()) {
                cells.add(new Cell(report(status, milestone, unit.getKey(), wording)));
            }
            rows.add(new Row(unit.getValue(), cells));
        }
        return new HeatTable(heads, rows, key(wording), summary(rows, heads.size(), wording));
    }

    /** How many reports stand how, in words. */
    private static String summary(List<Row> rows, int milestones, Wording wording) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        STATES.forEach(state -> counts.put(state, 0));
        for (Row row : rows) {
            row.cells().forEach(cell -> cell.report().ifPresent(each -> counts.merge(each.state(), 1, Integer::sum)));
        }
        List<String> words = new ArrayList<>();
        counts.forEach((state, count) -> words.add(wording.messages().get("timeliness." + state) + " " + count));
        return wording.messages().get("chart.heat", rows.size(), milestones, String.join("; ", words));
    }

    private static Optional<Reported> report(
            PlanStatus status, MilestoneStanding milestone, String unit, Wording wording) {
        for (Submission submission : milestone.submissions()) {
            if (submission.unit().id().equals(unit)) {
                boolean open = submission.timeliness() == Timeliness.MISSING && !milestone.passed(status.asOf());
                String state = open ? "open" : submission.timeliness().word();
                Optional<String> days = submission.timeliness() == Timeliness.LATE
                        ? Optional.of(wording.messages().get("timeliness.late.days", submission.daysLate()))
                        : Optional.empty();
                return Optional.of(new Reported(
                        state,
                        wording.messages().get("timeliness." + state + ".letter"),
                        wording.messages().get("timeliness." + state),
                        days));
            }
        }
        return Optional.empty();
    }

    private static List<Key> key(Wording wording) {
        List<Key> key = new ArrayList<>();
        for (String state : STATES) {
            key.add(new Key(
                    state,
                    wording.messages().get("timeliness." + state + ".letter"),
                    wording.messages().get("timeliness." + state)));
        }
        return key;
    }
}
