package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of deadline answers for itself, and how last days are counted by a calendar. */
class DeadlineKindsTest {
    /** Offices rest on weekends, in every year. */
    private static final WorkingDays WEEKENDS =
            day -> Optional.of(day.getDayOfWeek().getValue() < 6);

    private static final Deadline.Cases<String> NAMES = new Deadline.Cases<>() {
        @Override
        public String before(Deadline.Before deadline) {
            return "before";
        }

        @Override
        public String by(Deadline.By deadline) {
            return "by";
        }

        @Override
        public String within(Deadline.Within deadline) {
            return "within";
        }

        @Override
        public String stages(Deadline.Stages deadline) {
            return "stages";
        }

        @Override
        public String recurring(Deadline.Recurring deadline) {
            return "recurring";
        }

        @Override
        public String continuous(Deadline.Continuous deadline) {
            return "continuous";
        }

        @Override
        public String external(Deadline.External deadline) {
            return "external";
        }

        @Override
        public String relative(Deadline.Relative deadline) {
            return "relative";
        }

        @Override
        public String unclear(Deadline.Unclear deadline) {
            return "unclear";
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // phrase | form | named days | last days, days off not moved | and moved to the next working day
                "trước ngày 15/5/2022 | before | 2022-05-15 | 2022-05-14 | 2022-05-16",
                "15/5/2022 | by | 2022-05-15 | 2022-05-15 | 2022-05-16",
                "tháng 4 | within | 2022-04-30 | 2022-04-30 | 2022-05-02",
                "tháng 5 | within | 2022-05-31 | 2022-05-31 | 2022-05-31",
                "tháng 4 và trước 15/5 | unclear | '' | '' | ''",
                "tháng 4; trước 15/5 | stages | 2022-04-30 2022-05-15 | 2022-04-30 2022-05-14 | 2022-05-02 2022-05-16",
                "hằng quý | recurring | 2022-03-31 2022-06-30 2022-09-30 2022-12-31 | 2022-03-31 2022-06-30 2022-09-30 2022-12-31 | 2022-03-31 2022-06-30 2022-09-30 2023-01-02",
                "thường xuyên | continuous | '' | '' | ''",
                "theo kế hoạch của Bộ | external | '' | '' | ''",
                "sau khi ban hành | relative | '' | '' | ''",
                "hè | unclear | '' | '' | ''",
            })
    void answers(String phrase, String form, String named, String strict, String rolled) {
        Deadline deadline = DeadlineParser.read(phrase, 2022).deadline();
        assertThat(deadline.form().word()).isEqualTo(form);
        assertThat(deadline.as(NAMES)).isEqualTo(form);
        assertThat(join(deadline.namedDays())).isEqualTo(named);
        assertThat(join(deadline.lastDays(Counting.STRICT))).isEqualTo(strict);
        assertThat(join(deadline.lastDays(new Counting(false, Optional.of(WEEKENDS)))))
                .isEqualTo(rolled);
        Deadline again = DeadlineParser.read(phrase, 2022).deadline();
        assertThat(again).isEqualTo(deadline).hasSameHashCodeAs(deadline);
        assertThat(DeadlineParser.read("31/8/2022", 2022).deadline()).isNotEqualTo(deadline);
    }

    @Test
    void before_may_include_its_day() {
        Deadline deadline = DeadlineParser.read("trước ngày 15/5/2022", 2022).deadline();
        assertThat(deadline.lastDays(new Counting(true, Optional.empty()))).containsExactly(LocalDate.of(2022, 5, 15));
    }

    /** A last day whose year the calendar lacks stays where it is. */
    @Test
    void a_day_that_no_calendar_knows_stays() {
        Deadline deadline = DeadlineParser.read("15/5/2022", 2022).deadline();
        assertThat(deadline.lastDays(new Counting(false, Optional.of(WorkingDays.UNKNOWN))))
                .containsExactly(LocalDate.of(2022, 5, 15));
    }

    @ParameterizedTest
    @CsvSource({"59, 2022-03-01", "60, -"})
    void a_working_day_is_sought_for_sixty_days(int rest, String found) {
        LocalDate start = LocalDate.of(2022, 1, 1);
        WorkingDays calendar = day -> Optional.of(!day.isBefore(start.plusDays(rest)));
        assertThat(calendar.onOrAfter(start).map(LocalDate::toString).orElse("-"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "trong 366 ngày làm việc kể từ ngày 3/1/2022, 2023-05-30, by calendar",
        "trong 367 ngày làm việc kể từ ngày 3/1/2022, -, by calendar",
        "trong 10 ngày làm việc kể từ ngày 3/1/2022, -, by none",
    })
    void working_days(String phrase, String last, String by) {
        Reading reading = DeadlineParser.read(phrase, 2022, by.equals("by calendar") ? WEEKENDS : WorkingDays.UNKNOWN);
        List<LocalDate> days = reading.deadline().lastDays(Counting.STRICT);
        assertThat(days.isEmpty() ? "-" : join(days)).isEqualTo(last);
        assertThat(reading.certain()).isEqualTo(!last.equals("-"));
    }

    @Test
    void without_a_year_no_day_is_told() {
        Reading reading = DeadlineParser.withoutYear("15/3/2022");
        assertThat(reading.year()).isEmpty();
        assertThat(reading.text()).isEqualTo("15/3/2022");
        assertThat(reading.doubts()).extracting(Doubt::code).containsExactly("plan-year-unknown");
        assertThat(reading.deadline().form()).isEqualTo(Form.UNCLEAR);
    }

    private static String join(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        days.forEach(day -> words.add(day.toString()));
        return String.join(" ", words);
    }
}
