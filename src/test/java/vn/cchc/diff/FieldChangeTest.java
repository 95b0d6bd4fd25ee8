package vn.cchc.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.source.Location;

/** How far a deadline moved: its last days before and after, the days it moved, whether it is later, whether it lost its day. */
class FieldChangeTest {
    @ParameterizedTest
    @CsvSource({
        "2022-06-30,            2022-06-30,            0,   false, false",
        "2022-06-30,            2022-07-01,            1,   true,  false",
        "2022-06-30,            2022-06-29,            -1,  false, false",
        "2022-06-30,            -,                     ,    true,  true",
        "-,                     2022-06-30,            ,    false, false",
        "-,                     -,                     ,    false, false",
        // several stages: the one that moved most; any that is later makes it later
        "2022-03-31 2022-06-30, 2022-03-31 2022-07-10, 10,  true,  false",
        "2022-03-31 2022-06-30, 2022-03-21 2022-07-05, -10, true,  false",
        "2022-03-31 2022-06-30, 2022-03-21 2022-06-30, -10, false, false",
        // other stages than there were: the last day counts, and where there are fewer, the first
        "2022-03-31 2022-06-30, 2022-06-30,            0,   true,  false",
        "2022-03-31 2022-06-30, 2022-03-31,            -91, false, false",
        "2022-03-31 2022-06-30, 2022-07-01,            1,   true,  false",
        "2022-06-30,            2022-03-31 2022-06-30, 0,   false, false",
        "2022-06-30,            2022-03-31 2022-07-01, 1,   true,  false",
        "2022-03-31,            2022-04-30 2022-03-01, 30,  true,  false",
    })
    void moved(String before, String after, Integer days, boolean later, boolean lost) {
        FieldChange change = new FieldChange("deadline", due(before), due(after), Location.startOf("tasks.yaml"));
        assertThat(change.daysMoved()).isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
        assertThat(change.isLater()).isEqualTo(later);
        assertThat(change.isDayLost()).isEqualTo(lost);
    }

    private static Value due(String days) {
        List<LocalDate> all = new ArrayList<>();
        for (String day : days.equals("-") ? new String[0] : days.split(" ")) {
            all.add(LocalDate.parse(day));
        }
        return new Value.Due(DeadlineParser.read(days, 2022), all);
    }
}
