package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Target;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;

/**
 * One figure of many measurements. Each row: how it is measured, the goal, what the units measured (c/t is a count of a total,
 * c/ a count alone, v a value, y and n answers), how many were asked, and then the value, whether it keeps to the goal, the
 * distance and the number of percentages that could not be weighed; "-" where nothing can be said. Worked out by hand.
 */
class ConsolidationTest {
    private static final Origin HERE = Origin.at(Location.startOf("targets.yaml"));

    @ParameterizedTest
    @CsvSource({
        // counts are added up and divided once: 60 of 100, not the mean of 50 % and 100 %
        "RATIO,  AT_LEAST 60 PERCENT, 40/80 20/20,  2, 60, true,  0,     0",
        "RATIO,  MORE 60 PERCENT,     40/80 20/20,  2, 60, false, 0,     0",
        "RATIO,  AT_LEAST 33.4 PERCENT, 1/3,        1, 33.3333, false, -0.0667, 0",
        // percentages of several units cannot be weighed; that of the only one stands
        "RATIO,  AT_LEAST 60 PERCENT, 50 100,       2, -,  -,     -,     2",
        "RATIO,  AT_LEAST 60 PERCENT, 20/20 100,    2, -,  -,     -,     1",
        "RATIO,  AT_LEAST 60 PERCENT, 75,           1, 75, true,  15,    0",
        "RATIO,  AT_LEAST 60 PERCENT, -,            2, -,  -,     -,     0",
        // of nothing at all there is no percentage
        "RATIO,  AT_LEAST 60 PERCENT, 0/0,          1, -,  -,     -,     0",
        "RATIO,  AT_LEAST 60 PERCENT, 0/0 3/4,      2, 75, true,  15,    0",
        "RATIO,  AT_LEAST 60 PERCENT, 3/,           1, -,  -,     -,     0",
        // growth: 240 after 200 is 20 % more
        "GROWTH, AT_LEAST 20 PERCENT, 140/100 100/100, 2, 20, true, 0,   0",
        "GROWTH, AT_LEAST 20 PERCENT, 90/100,       1, -10, false, -30,  0",
        // numbers: values, or else counts, added up
        "NUMBER, AT_LEAST 5 NUMBER,   2 3,          2, 5,  true,  0,     0",
        "NUMBER, AT_LEAST 5 NUMBER,   2 2/,         3, 4,  false, -1,    0",
        "NUMBER, AT_LEAST 5 NUMBER,   0,            1, 0,  false, -5,    0",
        "NUMBER, AT_LEAST 5 NUMBER,   -,            1, -,  -,     -,     0",
        // a place is one unit's only
        "RANK,   AT_MOST 10 RANK,     10,           1, 10, true,  0,     0",
        "RANK,   AT_MOST 10 RANK,     11,           1, 11, false, 1,     0",
        "RANK,   AT_MOST 10 RANK,     3 4,          2, -,  -,     -,     0",
        // yes or no: those who have not answered may still say either
        "YES_NO, AT_LEAST 50 PERCENT, y y n n,      4, 50, true,  0,     0",
        "YES_NO, MORE 50 PERCENT,     y y n n,      4, 50, false, 0,     0",
        "YES_NO, AT_LEAST 50 PERCENT, y y,          4, 50, true,  0,     0",
        "YES_NO, AT_LEAST 50 PERCENT, y,            4, 25, -,     -25,   0",
        "YES_NO, AT_LEAST 50 PERCENT, n n n,        4, 0,  false, -50,   0",
        "YES_NO, AT_MOST 50 PERCENT,  y y y,        4, 75, false, 25,    0",
        "YES_NO, AT_MOST 50 PERCENT,  n n,          4, 0,  true,  -50,   0",
        "YES_NO, EQUAL 100 PERCENT,   y y,          2, 100, true, 0,     0",
        "YES_NO, EQUAL 100 PERCENT,   y y,          3, 66.6667, -, -33.3333, 0",
        "YES_NO, EQUAL 100 PERCENT,   y n,          3, 33.3333, false, -66.6667, 0",
        // half can still be reached from a quarter, no more from three quarters, and need not stay where it is
        "YES_NO, EQUAL 50 PERCENT,    y n,          4, 25, -,     -25,   0",
        "YES_NO, EQUAL 50 PERCENT,    y y y,        4, 75, false, 25,    0",
        "YES_NO, EQUAL 50 PERCENT,    y y n,        4, 50, -,     0,     0",
        // more answers than were asked: all of them count
        "YES_NO, AT_LEAST 50 PERCENT, y n n,        2, 33.3333, false, -16.6667, 0",
        "YES_NO, AT_LEAST 50 PERCENT, -,            4, -,  -,     -,     0",
    })
    void figure(
            Measure measure,
            String goal,
            String measured,
            int asked,
            String value,
            String met,
            String distance,
            int unweighed) {
        TargetStanding.Figure figure =
                Consolidation.of(target(Optional.of(goal(goal)), measure), measurements(measured), Optional.of(asked));
        assertThat(shown(figure.value())).isEqualTo(value);
        assertThat(figure.met().map(String::valueOf).orElse("-")).isEqualTo(met);
        assertThat(shown(figure.distance())).isEqualTo(distance);
        assertThat(figure.unweighed()).isEqualTo(unweighed);
        assertThat(figure.units()).isEqualTo(measurements(measured).size());
        assertThat(figure.asked().orElseThrow())
                .isEqualTo(
                        measure == Measure.YES_NO && figure.value().isPresent()
                                ? Math.max(asked, figure.units())
                                : asked);
    }

    @ParameterizedTest
    @CsvSource({
        "RATIO,  40/80 20/20, 60, 100",
        "RATIO,  0/0,         0,  -",
        "RATIO,  75,          -,  -",
        "RATIO,  20/20 100,   20, 20",
        "YES_NO, y y n,       2,  4",
    })
    void counts(Measure measure, String measured, String count, String total) {
        TargetStanding.Figure figure = Consolidation.of(
                target(Optional.of(goal("AT_LEAST 60 PERCENT")), measure), measurements(measured), Optional.of(4));
        assertThat(shown(figure.count())).isEqualTo(count);
        assertThat(shown(figure.total())).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"40/80, 40, 80", "75, -, -"})
    void of_a_goal_that_nobody_can_read_only_the_counts_are_known(String measured, String count, String total) {
        TargetStanding.Figure figure =
                Consolidation.of(target(Optional.empty(), Measure.RATIO), measurements(measured), Optional.empty());
        assertThat(figure.value()).isEmpty();
        assertThat(figure.met()).isEmpty();
        assertThat(figure.distance()).isEmpty();
        assertThat(figure.asked()).isEmpty();
        assertThat(shown(figure.count())).isEqualTo(count);
        assertThat(shown(figure.total())).isEqualTo(total);
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }

    private static Goal goal(String written) {
        String[] words = written.split(" ");
        return new Goal(
                Goal.Comparison.valueOf(words[0]),
                new BigDecimal(words[1]),
                Goal.Unit.valueOf(words[2]),
                Optional.empty());
    }

    private static Target target(Optional<Goal> goal, Measure measure) {
        return new Target("t", 1, "Mục tiêu;", "", goal, Optional.of(measure), List.of(), HERE);
    }

    private static List<Measurement> measurements(String written) {
        List<Measurement> all = new ArrayList<>();
        for (String word : written.equals("-") ? new String[0] : written.split(" ")) {
            int slash = word.indexOf('/');
            boolean answer = word.equals("y") || word.equals("n");
            all.add(new Measurement(
                    "t",
                    slash < 0 && !answer ? Optional.of(new BigDecimal(word)) : Optional.empty(),
                    slash > 0 ? Optional.of(new BigDecimal(word.substring(0, slash))) : Optional.empty(),
                    slash > 0 && slash < word.length() - 1
                            ? Optional.of(new BigDecimal(word.substring(slash + 1)))
                            : Optional.empty(),
                    answer ? Optional.of(word.equals("y")) : Optional.empty(),
                    Optional.empty(),
                    HERE));
        }
        return all;
    }
}
