package vn.cchc.load;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.Goal;
import vn.cchc.source.Letters;

/** The small language of goals: {@code = 100%}, {@code > 99%}, {@code ≥ +20% so với 2021}, {@code trong nhóm 10}. */
final class GoalParser {
    private static final String GROUP = "trong nhóm ";
    private static final String SINCE = " so với ";

    private GoalParser() {}

    static Optional<Goal> parse(String text) {
        String goal = Letters.strip(text);
        if (goal.startsWith(GROUP)) {
            Optional<BigDecimal> place = Decimals.read(goal.substring(GROUP.length()));
            return goal(Goal.Comparison.AT_MOST, place, Goal.Unit.RANK, Optional.empty());
        }
        Optional<Goal.Comparison> comparison = comparison(goal);
        if (comparison.isEmpty()) {
            return Optional.empty();
        }
        String bound = Letters.strip(goal.substring(goal.startsWith(">=") || goal.startsWith("<=") ? 2 : 1));
        Optional<Integer> since = Optional.empty();
        int growth = bound.indexOf(SINCE);
        if (growth >= 0) {
            Optional<BigDecimal> year = Decimals.read(bound.substring(growth + SINCE.length()));
            if (year.isEmpty() || !bound.startsWith("+")) {
                return Optional.empty();
            }
            since = Optional.of(year.get().intValue());
            bound = bound.substring(1, growth);
        }
        boolean percent = bound.endsWith("%");
        if (since.isPresent() && !percent) {
            return Optional.empty();
        }
        Goal.Unit unit = percent ? Goal.Unit.PERCENT : Goal.Unit.NUMBER;
        Optional<BigDecimal> amount = Decimals.read(percent ? bound.substring(0, bound.length() - 1) : bound);
        return goal(comparison.get(), amount, unit, since);
    }

    private static Optional<Goal> goal(
            Goal.Comparison comparison, Optional<BigDecimal> bound, Goal.Unit unit, Optional<Integer> since) {
        return bound.isPresent() ? Optional.of(new Goal(comparison, bound.get(), unit, since)) : Optional.empty();
    }

    private static Optional<Goal.Comparison> comparison(String goal) {
        if (goal.startsWith("≥") || goal.startsWith(">=")) {
            return Optional.of(Goal.Comparison.AT_LEAST);
        }
        if (goal.startsWith("≤") || goal.startsWith("<=")) {
            return Optional.of(Goal.Comparison.AT_MOST);
        }
        for (Goal.Comparison comparison : Goal.Comparison.values()) {
            if (goal.startsWith(comparison.sign())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }
}
