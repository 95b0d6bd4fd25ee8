package vn.cchc.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Target;

/**
 * A target and what was measured of it up to the day asked.
 *
 * @param figure the consolidated value and its verdict
 * @param trend the figure with the measurements of each milestone and those before it, where the milestone has any
 * @param byUnit each unit's own figure
 */
public record TargetStanding(Target target, Figure figure, List<Point> trend, List<UnitFigure> byUnit) {

    /**
     * A value made of one or more measurements.
     *
     * @param value percent, place or number; absent while it cannot be known
     * @param met absent while it cannot be known
     * @param distance the value less the goal, in points of percent, places or units
     * @param units how many units measured
     * @param asked how many were to measure, where the target says who
     * @param unweighed how many percentages were handed in without the counts needed to add them up
     */
    public record Figure(
            Optional<BigDecimal> value,
            Optional<Boolean> met,
            Optional<BigDecimal> distance,
            Optional<BigDecimal> count,
            Optional<BigDecimal> total,
            int units,
            Optional<Integer> asked,
            int unweighed) {}

    public record Point(String milestone, Figure figure) {}

    public record UnitFigure(String unit, Figure figure) {}
}
