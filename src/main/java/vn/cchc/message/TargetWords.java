package vn.cchc.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Target;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TargetStanding.Figure;

/** What was measured of a target, in words. */
public final class TargetWords {
    private static final int USUAL_DECIMALS = 2;

    private final Messages messages;

    public TargetWords(Messages messages) {
        this.messages = messages;
    }

    /** The value with its unit: "99,2%", "hạng 8"; a sentence where there is none. */
    public String value(Target target, Figure figure) {
        if (figure.value().isEmpty()) {
            return messages.get(
                    figure.unweighed() > 0
                            ? "target.unweighed"
                            : figure.units() > 0 ? "target.unknown" : "target.not-measured");
        }
        String number = number(shown(target, figure.value().get()));
        return switch (target.measure().orElse(Measure.NUMBER)) {
            case RATIO, YES_NO -> number + "%";
            case GROWTH -> (figure.value().get().signum() > 0 ? "+" : "") + number + "%";
            case RANK -> messages.get("target.rank", number);
            case NUMBER -> number;
        };
    }

    /** Whether the goal is met and, where it is not, how far it is. */
    public String verdict(Target target, Figure figure) {
        if (figure.met().isEmpty()) {
            return figure.value().isEmpty() ? "–" : messages.get("target.open");
        }
        if (figure.met().get() || figure.distance().isEmpty()) {
            return messages.get(figure.met().get() ? "target.met" : "target.not-met");
        }
        BigDecimal distance = shown(target, figure.distance().get()).abs();
        return messages.get(distanceKey(target, distance), number(distance));
    }

    private static String distanceKey(Target target, BigDecimal distance) {
        if (distance.signum() == 0) {
            return "target.not-met";
        }
        if (target.measure().isPresent() && target.measure().get() == Measure.RANK) {
            return "target.places";
        }
        boolean percent = target.goal().isPresent() && target.goal().get().unit() == Goal.Unit.PERCENT;
        return percent ? "target.points" : "target.units";
    }

    /** The value and who measured: "99,2% (5/6 đơn vị)". */
    public String coverage(Figure figure) {
        if (figure.units() == 0 && figure.asked().isEmpty()) {
            return "";
        }
        return figure.asked().isPresent()
                ? messages.get("target.units-of", figure.units(), figure.asked().get())
                : messages.get("target.units-measured", figure.units());
    }

    /** The value at each milestone that has one: "q1 92,5% → 6m 97%". */
    public String trend(TargetStanding standing) {
        List<String> points = new ArrayList<>();
        for (TargetStanding.Point point : standing.trend()) {
            if (point.figure().value().isPresent()) {
                points.add(point.milestone() + " " + value(standing.target(), point.figure()));
            }
        }
        return String.join(" → ", points);
    }

    /** Two decimals, or all of them where rounding would put the value on the other side of the goal. */
    private static BigDecimal shown(Target target, BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(USUAL_DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        Optional<Goal> goal = target.goal();
        boolean crossed = goal.isPresent() && side(rounded, goal.get()) != side(value, goal.get());
        BigDecimal shown = crossed || rounded.signum() == 0 ? value : rounded;
        return shown.signum() == 0 ? BigDecimal.ZERO : shown;
    }

    private static int side(BigDecimal value, Goal goal) {
        return Integer.signum(value.compareTo(goal.amount()));
    }

    private String number(BigDecimal number) {
        return Figures.of(number, messages.language());
    }
}
