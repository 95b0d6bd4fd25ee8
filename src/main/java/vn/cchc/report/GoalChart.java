package vn.cchc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Goal;
import vn.cchc.status.TargetStanding;

/** How far each target has come: a bar for the value, a line for the goal, both in words beside it. */
public record GoalChart(int width, int height, List<Row> rows, String summary) {

    /** @param value one piece, or none where nothing is known */
    public record Row(
            List<YearChart.Label> label,
            List<Value> value,
            int goalX,
            int top,
            int bottom,
            int textY,
            int textX,
            String text) {}

    public record Value(int x, int y, int width, int height, boolean met) {}

    private static final int WIDTH = 1000;
    private static final int LEFT = 340;
    private static final int RIGHT = 350;
    private static final int ROW = 44;
    private static final int BAR = 18;
    private static final int LABEL_WIDTH = 46;

    static GoalChart of(List<TargetStanding> targets, Wording wording) {
        TargetWords words = new TargetWords(wording.messages());
        List<Row> rows = new ArrayList<>();
        int y = 4;
        int met = 0;
        int known = 0;
        for (TargetStanding target : targets) {
            if (target.target().goal().isPresent()) {
                rows.add(row(target, target.target().goal().get(), y, words));
                y += ROW;
            }
            met += target.figure().met().orElse(false) ? 1 : 0;
            known += target.figure().met().isPresent() ? 1 : 0;
        }
        return new GoalChart(WIDTH, y, rows, wording.messages().get("chart.goals", targets.size(), met, known - met));
    }

    private static Row row(TargetStanding target, Goal goal, int y, TargetWords words) {
        BigDecimal value = target.figure().value().orElse(BigDecimal.ZERO);
        BigDecimal least = value.min(BigDecimal.ZERO);
        boolean percent = goal.unit() == Goal.Unit.PERCENT && goal.since().isEmpty();
        BigDecimal most = value.max(goal.amount()).max(percent ? BigDecimal.valueOf(100) : BigDecimal.ONE);
        int zero = x(BigDecimal.ZERO, least, most);
        int end = x(value, least, most);
        int top = y + (ROW - BAR) / 2;
        List<Value> bar = new ArrayList<>();
        if (target.figure().value().isPresent()) {
            bar.add(new Value(
                    Math.min(zero, end),
                    top,
                    Math.max(2, Math.abs(end - zero)),
                    BAR,
                    target.figure().met().orElse(false)));
        }
        List<String> lines = Columns.wrap(target.target().label(), LABEL_WIDTH, 2);
        List<YearChart.Label> label = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            label.add(new YearChart.Label(y + ROW / 2 + 5 - (lines.size() - 1) * 8 + i * 16, lines.get(i)));
        }
        String text = target.target().goalText() + " · " + words.value(target.target(), target.figure()) + " · "
                + words.verdict(target.target(), target.figure());
        return new Row(
                label,
                bar,
                x(goal.amount(), least, most),
                top - 6,
                top + BAR + 6,
                y + ROW / 2 + 5,
                WIDTH - RIGHT + 14,
                text);
    }

    private static int x(BigDecimal value, BigDecimal least, BigDecimal most) {
        BigDecimal width = BigDecimal.valueOf(WIDTH - LEFT - RIGHT);
        return LEFT
                + value.subtract(least)
                        .multiply(width)
                        .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
