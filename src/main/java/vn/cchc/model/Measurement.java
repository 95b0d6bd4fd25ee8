package vn.cchc.model;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * What a unit measured of a target, for the milestone of its report.
 *
 * @param value the figure itself: percent where the goal is in percent
 * @param count how many were reached; this year's number where the goal is a growth
 * @param total out of how many; the base year's number where the goal is a growth
 * @param answer yes or no, where each unit says whether it did
 */
public record Measurement(
        String target,
        Optional<BigDecimal> value,
        Optional<BigDecimal> count,
        Optional<BigDecimal> total,
        Optional<Boolean> answer,
        Optional<Correction> correction,
        Origin origin) {

    /** Whether anything was measured; a form that is still blank measures nothing. */
    public boolean says() {
        return value.isPresent() || count.isPresent() || answer.isPresent();
    }
}
