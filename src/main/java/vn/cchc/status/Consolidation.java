package vn.cchc.status;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Target;

/**
 * Makes one figure of the measurements of many units: counts are added up and divided once, percentages are never averaged.
 * What cannot be added up has no value.
 */
final class Consolidation {
    private Consolidation() {}

    /** @param asked how many units are to measure, where that is known */
    static TargetStanding.Figure of(Target target, Collection<Measurement> measured, Optional<Integer> asked) {
        Optional<Goal> goal = target.goal();
        if (goal.isEmpty()) {
            return figure(Optional.empty(), Optional.empty(), target, Sums.of(measured), asked, 0);
        }
        Sums sums = Sums.of(measured);
        return switch (target.measure().orElseThrow()) {
            case YES_NO -> yesNo(target, goal.get(), sums, asked);
            case NUMBER -> judged(target, sums.all(), sums, asked, 0);
            case RANK -> judged(target, single(sums), sums, asked, 0);
            case RATIO, GROWTH -> quotient(target, sums, asked);
        };
    }

    private static TargetStanding.Figure quotient(Target target, Sums sums, Optional<Integer> asked) {
        int unweighed = sums.units() == 1 ? 0 : sums.values();
        Optional<Fraction> value = Optional.empty();
        if (sums.counted() == sums.units() && sums.total().signum() != 0) {
            BigDecimal part = target.measure().orElseThrow() == Measure.GROWTH
                    ? sums.count().subtract(sums.total())
                    : sums.count();
            value = Optional.of(Fraction.percent(part, sums.total()));
        } else if (sums.counted() == 0) {
            value = single(sums);
        }
        return judged(target, value, sums, asked, unweighed);
    }

    /** The value of the only unit that measured. */
    private static Optional<Fraction> single(Sums sums) {
        return sums.units() == 1 && sums.values() == 1 ? Optional.of(Fraction.of(sums.value())) : Optional.empty();
    }

    private static TargetStanding.Figure judged(
            Target target, Optional<Fraction> value, Sums sums, Optional<Integer> asked, int unweighed) {
        Optional<Boolean> met =
                value.isPresent() ? Optional.of(value.get().keeps(target.goal().orElseThrow())) : Optional.empty();
        return figure(value, met, target, sums, asked, unweighed);
    }

    /** Units that have not answered may still say either: as long as that decides, nothing is decided. */
    private static TargetStanding.Figure yesNo(Target target, Goal goal, Sums sums, Optional<Integer> asked) {
        int whole = Math.max(asked.orElse(0), sums.answers());
        if (sums.answers() == 0 || whole == 0) {
            return figure(Optional.empty(), Optional.empty(), target, sums, asked, 0);
        }
        BigDecimal all = BigDecimal.valueOf(whole);
        Fraction least = Fraction.percent(BigDecimal.valueOf(sums.yes()), all);
        Fraction most = Fraction.percent(BigDecimal.valueOf(sums.yes() + whole - sums.answers()), all);
        Optional<Boolean> met = Optional.empty();
        if (whole == sums.answers() || goal.comparison() != Goal.Comparison.EQUAL) {
            met = least.keeps(goal) == most.keeps(goal) ? Optional.of(least.keeps(goal)) : met;
        } else if (most.below(goal) || !least.below(goal) && !least.keeps(goal)) {
            met = Optional.of(false);
        }
        Sums shown = sums.withCounts(BigDecimal.valueOf(sums.yes()), all);
        return figure(Optional.of(least), met, target, shown, Optional.of(whole), 0);
    }

    private static TargetStanding.Figure figure(
            Optional<Fraction> value,
            Optional<Boolean> met,
            Target target,
            Sums sums,
            Optional<Integer> asked,
            int unweighed) {
        boolean counted = sums.counted() > 0;
        return new TargetStanding.Figure(
                value.isPresent() ? Optional.of(value.get().value()) : Optional.empty(),
                met,
                distance(value, target),
                counted ? Optional.of(sums.count()) : Optional.empty(),
                counted && sums.total().signum() != 0 ? Optional.of(sums.total()) : Optional.empty(),
                sums.units(),
                asked,
                unweighed);
    }

    private static Optional<BigDecimal> distance(Optional<Fraction> value, Target target) {
        Optional<Goal> goal = target.goal();
        return value.isPresent() && goal.isPresent()
                ? Optional.of(value.get().minus(goal.get().amount()).value())
                : Optional.empty();
    }

    /**
     * What the measurements come to.
     *
     * @param counted how many came with a count and a total
     * @param values how many came as a value
     * @param all the value of each, or else its count, added up
     */
    private record Sums(
            int units,
            int counted,
            int values,
            int answers,
            int yes,
            BigDecimal count,
            BigDecimal total,
            BigDecimal value,
            Optional<Fraction> all) {

        static Sums of(Collection<Measurement> measured) {
            int counted = 0;
            int values = 0;
            int answers = 0;
            int yes = 0;
            BigDecimal count = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal value = BigDecimal.ZERO;
            BigDecimal whole = BigDecimal.ZERO;
            for (Measurement measurement : measured) {
                count = count.add(measurement.count().orElse(BigDecimal.ZERO));
                total = total.add(measurement.total().orElse(BigDecimal.ZERO));
                value = value.add(measurement.value().orElse(BigDecimal.ZERO));
                whole = whole.add(
                        measurement.value().isPresent()
                                ? measurement.value().get()
                                : measurement.count().orElse(BigDecimal.ZERO));
                boolean both =
                        measurement.count().isPresent() && measurement.total().isPresent();
                counted += both ? 1 : 0;
                values += measurement.value().isPresent() && !both ? 1 : 0;
                answers += measurement.answer().isPresent() ? 1 : 0;
                yes += measurement.answer().orElse(false) ? 1 : 0;
            }
            Optional<Fraction> all = measured.isEmpty() || answers == measured.size()
                    ? Optional.empty()
                    : Optional.of(Fraction.of(whole));
            return new Sums(measured.size(), counted, values, answers, yes, count, total, value, all);
        }

        Sums withCounts(BigDecimal part, BigDecimal whole) {
            return new Sums(units, answers, values, answers, yes, part, whole, value, all);
        }
    }
}
