package vn.cchc.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.model.Goal;

/** An exact quotient; it is rounded only when it is shown, never when it is compared. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    private static final int SHOWN_DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /** So many of so many, in percent. */
    static Fraction percent(BigDecimal part, BigDecimal whole) {
        return new Fraction(part.multiply(HUNDRED), whole);
    }

    /** The value with four decimals, halves up, and no zeros at its end. */
    BigDecimal value() {
        return plain(numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    Fraction minus(BigDecimal amount) {
        return new Fraction(numerator.subtract(amount.multiply(denominator)), denominator);
    }

    /** Whether it keeps to the bound of a goal. */
    boolean keeps(Goal goal) {
        int side = numerator.compareTo(goal.amount().multiply(denominator));
        return switch (goal.comparison()) {
            case EQUAL -> side == 0;
            case MORE -> side > 0;
            case AT_LEAST -> side >= 0;
            case LESS -> side < 0;
            case AT_MOST -> side <= 0;
        };
    }

    /** Whether it lies below the bound. */
    boolean below(Goal goal) {
        return numerator.compareTo(goal.amount().multiply(denominator)) < 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
