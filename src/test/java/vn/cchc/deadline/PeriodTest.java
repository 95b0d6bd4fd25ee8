package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods follow each other without a gap, whatever their kind, and keep their kind. */
class PeriodTest {
    @Test
    void the_next_begins_on_the_day_after_the_last() {
        for (Cycle cycle : Cycle.values()) {
            for (int year = 2020; year <= 2024; year++) {
                List<Period> all = Period.all(cycle, year);
                for (int i = 0; i + 1 < all.size(); i++) {
                    assertThat(all.get(i).next()).isEqualTo(all.get(i + 1));
                }
                Period next = all.get(all.size() - 1).next();
                assertThat(next.first())
                        .isEqualTo(all.get(all.size() - 1).last().plusDays(1));
                assertThat(next).isEqualTo(Period.all(cycle, year + 1).get(0));
            }
        }
    }

    @Test
    void days_stretches_and_nine_months_go_on_too() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        assertThat(Period.day(day).next()).isEqualTo(Period.day(LocalDate.of(2024, 1, 1)));
        assertThat(Period.nineMonths(2022).next()).isEqualTo(Period.nineMonths(2023));
        Period stretch = Period.span(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 2, 29));
        assertThat(stretch.next()).isEqualTo(Period.span(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 10)));
    }
}
