package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which tasks, duties and reports of the base plan a question is about. Its first task (area I, overdue on 1 April) is led by
 * the office and supported by the group of both, its second (area II, in time) is led by the other and supported by the office.
 */
class FilterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);

    private static final String DUTIES = """
            apiVersion: cchc/v1
            kind: Duties
            duties:
              - { id: cua-van-phong, text: Công khai, units: [van-phong-so], due: Quý II }
              - { id: cua-cac-phong, text: Gửi kế hoạch, units: [Các phòng], due: Quý II }
              - { id: cua-khong-ai, text: Đối thoại, due: Quý II }
            """;

    @ParameterizedTest
    @CsvSource({
        // unit, area, standing asked for; tasks, duties, who is asked for a report
        "-,             -,  -,       1 2, cua-van-phong cua-cac-phong cua-khong-ai, van-phong-so phong-to-chuc",
        "van-phong-so,  -,  -,       1 2, cua-van-phong cua-cac-phong,              van-phong-so",
        "phong-to-chuc, -,  -,       1 2, cua-cac-phong,                            phong-to-chuc",
        "so,            -,  -,       '',  '',                                       ''",
        "cac-phong,     -,  -,       1,   cua-cac-phong,                            ''",
        "-,             II, -,       2,   cua-van-phong cua-cac-phong cua-khong-ai, van-phong-so phong-to-chuc",
        "-,             -,  OVERDUE, 1,   cua-van-phong cua-cac-phong cua-khong-ai, van-phong-so phong-to-chuc",
        "-,             II, OVERDUE, '',  cua-van-phong cua-cac-phong cua-khong-ai, van-phong-so phong-to-chuc",
        "van-phong-so,  I,  OVERDUE, 1,   cua-van-phong cua-cac-phong,              van-phong-so",
    })
    void lets_pass(String unit, String area, String standing, String tasks, String duties, String submissions)
            throws IOException {
        Filter filter = new Filter(asked(unit), asked(area), asked(standing).map(Standing::valueOf));
        PlanStatus status = Status.of(BasePlan.with(Map.of("2022/duties.yaml", DUTIES)), DAY, filter);
        assertThat(filter.isAll()).isEqualTo(unit.equals("-") && area.equals("-") && standing.equals("-"));
        List<String> ids = new ArrayList<>();
        status.tasks().forEach(task -> ids.add(task.task().id()));
        assertThat(String.join(" ", ids)).isEqualTo(tasks);
        assertThat(status.totals().tasks()).isEqualTo(ids.size());
        ids.clear();
        status.duties().forEach(duty -> ids.add(duty.duty().id()));
        assertThat(String.join(" ", ids)).isEqualTo(duties);
        ids.clear();
        status.milestones()
                .get(0)
                .submissions()
                .forEach(submission -> ids.add(submission.unit().id()));
        assertThat(String.join(" ", ids)).isEqualTo(submissions);
    }

    /** Of a duty of several units each is told only its own. */
    @Test
    void a_duty_of_a_group_is_told_for_the_unit_alone() throws IOException {
        Filter filter = new Filter(Optional.of("phong-to-chuc"), Optional.empty(), Optional.empty());
        PlanStatus status = Status.of(BasePlan.with(Map.of("2022/duties.yaml", DUTIES)), DAY, filter);
        assertThat(status.duties().get(0).occurrences())
                .extracting(DutyStanding.Occurrence::unit)
                .containsExactly(Optional.of("phong-to-chuc"));
    }

    private static Optional<String> asked(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }

    @Test
    void words_of_json() {
        for (Standing standing : Standing.values()) {
            assertThat(Standing.of(standing.word())).contains(standing);
            assertThat(standing.word())
                    .isEqualTo(standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(Standing.of("late")).isEmpty();
        for (DutyStanding.State state : DutyStanding.State.values()) {
            assertThat(state.word()).isEqualTo(state.name().toLowerCase(Locale.ROOT));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            assertThat(timeliness.word())
                    .isEqualTo(timeliness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
