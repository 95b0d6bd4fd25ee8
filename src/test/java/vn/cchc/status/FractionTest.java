package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Goal;

/** A value that is a fraction is compared as one: no rounding decides whether a goal is met. */
class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "EQUAL, false, true, false",
        "MORE, false, false, true",
        "AT_LEAST, false, true, true",
        "LESS, true, false, false",
        "AT_MOST, true, true, false",
    })
    void keeps_to_a_bound(Goal.Comparison comparison, boolean below, boolean on, boolean above) {
        Goal third = new Goal(comparison, BigDecimal.valueOf(50), Goal.Unit.PERCENT, Optional.empty());
        assertThat(percent(4_999_999, 10_000_000).keeps(third)).isEqualTo(below);
        assertThat(percent(1, 2).keeps(third)).isEqualTo(on);
        assertThat(percent(5_000_001, 10_000_000).keeps(third)).isEqualTo(above);
        assertThat(percent(4_999_999, 10_000_000).below(third)).isTrue();
        assertThat(percent(1, 2).below(third)).isFalse();
    }

    private static Fraction percent(long part, long whole) {
        return Fraction.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    @Test
    void is_shown_with_four_decimals_and_no_zeros() {
        assertThat(percent(1, 3).value()).isEqualByComparingTo("33.3333");
        assertThat(percent(2, 3).value()).isEqualByComparingTo("66.6667");
        assertThat(percent(1, 1).value()).hasToString("100");
        assertThat(percent(1, 3).minus(BigDecimal.valueOf(33)).value()).isEqualByComparingTo("0.3333");
    }
}
