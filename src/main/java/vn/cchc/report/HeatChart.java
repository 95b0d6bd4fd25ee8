package vn.cchc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.message.Columns;
import vn.cchc.message.Wording;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Submission;
import vn.cchc.status.Timeliness;

/** Who has reported: units by milestones, each cell with a letter and, where late, the days. */
public record HeatChart(int width, int height, List<Head> heads, List<Row> rows, List<Key> key, String summary) {

    public record Head(int x, String title) {}

    public record Row(int y, int textY, int labelX, String unit, List<Cell> cells) {}

    /** @param state {@code on-time}, {@code on-named-day}, {@code late}, {@code missing}, {@code open} */
    public record Cell(
            int x, int y, int width, int height, int textX, int textY, String state, String text, String title) {}

    public record Key(String state, String letter, String name) {}

    private static final int WIDTH = 1000;
    private static final int LEFT = 420;
    private static final int TOP = 26;
    private static final int ROW = 24;
    private static final int LABEL = 62;

    static HeatChart of(PlanStatus status, Wording wording) {
        Map<String, String> names = new LinkedHashMap<>();
        for (MilestoneStanding milestone : status.milestones()) {
            for (Submission submission : milestone.submissions()) {
                names.putIfAbsent(submission.unit().id(), submission.unit().name());
            }
        }
        int columns = Math.max(1, status.milestones().size());
        int width = (WIDTH - LEFT) / columns;
        List<Head> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < status.milestones().size(); i++) {
            heads.add(new Head(
                    LEFT + i * width + width / 2,
                    status.milestones().get(i).milestone().title()));
        }
        int y = TOP;
        for (Map.Entry<String, String> unit : names.entrySet()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < status.milestones().size(); i++) {
                cell(status, status.milestones().get(i), unit.getKey(), LEFT + i * width, y, width, wording)
                        .ifPresent(cells::add);
            }
            rows.add(new Row(
                    y,
                    y + 17,
                    LEFT - 10,
                    Columns.wrap(unit.getValue(), LABEL, 1).get(0),
                    cells));
            y += ROW;
        }
        return new HeatChart(
                WIDTH, y + 4, heads, rows, key(wording), wording.messages().get("chart.heat", names.size()));
    }

    private static java.util.Optional<Cell> cell(
            PlanStatus status, MilestoneStanding milestone, String unit, int x, int y, int width, Wording wording) {
        for (Submission submission : milestone.submissions()) {
            if (submission.unit().id().equals(unit)) {
                boolean open = submission.timeliness() == Timeliness.MISSING && !milestone.passed(status.asOf());
                String state = open ? "open" : submission.timeliness().word();
                String letter = wording.messages().get("timeliness." + state + ".letter");
                String text = submission.timeliness() == Timeliness.LATE
                        ? wording.messages().get("timeliness.late.cell", letter, submission.daysLate())
                        : letter;
                String title =
                        submission.unit().name() + ", " + milestone.milestone().title() + ": "
                                + wording.messages().get("timeliness." + state);
                return java.util.Optional.of(
                        new Cell(x + 2, y + 2, width - 4, ROW - 4, x + width / 2, y + 17, state, text, title));
            }
        }
        return java.util.Optional.empty();
    }

    private static List<Key> key(Wording wording) {
        List<Key> key = new ArrayList<>();
        for (String state : List.of("on-time", "on-named-day", "late", "missing", "open")) {
            key.add(new Key(
                    state,
                    wording.messages().get("timeliness." + state + ".letter"),
                    wording.messages().get("timeliness." + state)));
        }
        return key;
    }
}
