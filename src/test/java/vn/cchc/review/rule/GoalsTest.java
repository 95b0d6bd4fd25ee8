package vn.cchc.review.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Goal;

/** Which of two wordings of a goal asks for less. */
class GoalsTest {
    private static Goal goal(String written) {
        String[] words = written.split(" ");
        Optional<Integer> since = words.length > 3 ? Optional.of(Integer.parseInt(words[3])) : Optional.empty();
        return new Goal(
                Goal.Comparison.valueOf(words[0]), new BigDecimal(words[1]), Goal.Unit.valueOf(words[2]), since);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE 99 PERCENT, MORE 98 PERCENT, LOWER",
        "MORE 99 PERCENT, MORE 99.5 PERCENT, NOT_LOWER",
        "MORE 99 PERCENT, AT_LEAST 99 PERCENT, LOWER",
        "AT_LEAST 99 PERCENT, MORE 99 PERCENT, NOT_LOWER",
        "EQUAL 100 PERCENT, AT_LEAST 100 PERCENT, LOWER",
        "EQUAL 100 PERCENT, AT_LEAST 100.0 PERCENT, LOWER",
        "AT_LEAST 50 PERCENT, AT_LEAST 50 PERCENT, NOT_LOWER",
        "AT_MOST 10 RANK, AT_MOST 12 RANK, LOWER",
        "AT_MOST 10 RANK, AT_MOST 8 RANK, NOT_LOWER",
        "EQUAL 1 RANK, AT_MOST 3 RANK, LOWER",
        "LESS 5 PERCENT, AT_MOST 5 PERCENT, LOWER",
        "AT_MOST 5 PERCENT, LESS 5 PERCENT, NOT_LOWER",
        "LESS 5 PERCENT, LESS 7 PERCENT, LOWER",
        "AT_LEAST 20 PERCENT 2021, AT_LEAST 10 PERCENT 2021, LOWER",
        "AT_LEAST 20 PERCENT 2021, AT_LEAST 20 PERCENT 2020, NOT_COMPARABLE",
        "AT_LEAST 20 PERCENT 2021, AT_LEAST 20 PERCENT, NOT_COMPARABLE",
        "AT_LEAST 20 PERCENT, AT_LEAST 500 NUMBER, NOT_COMPARABLE",
        "AT_LEAST 20 PERCENT, AT_MOST 20 PERCENT, NOT_COMPARABLE",
    })
    void judges(String before, String after, Goals.Judgement expected) {
        assertThat(Goals.judge(Optional.of(goal(before)), Optional.of(goal(after))))
                .isEqualTo(expected);
    }

    @Test
    void a_goal_that_nobody_can_read_is_not_compared() {
        Optional<Goal> some = Optional.of(goal("MORE 1 NUMBER"));
        assertThat(Goals.judge(some, Optional.empty())).isEqualTo(Goals.Judgement.NOT_COMPARABLE);
        assertThat(Goals.judge(Optional.empty(), some)).isEqualTo(Goals.Judgement.NOT_COMPARABLE);
    }
}
