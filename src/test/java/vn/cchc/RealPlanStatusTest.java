package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;
import vn.cchc.status.TaskStanding;

/** Where the tasks of the real plan stand, against figures worked out by hand from its annex. */
class RealPlanStatusTest {
    private static final Plan PLAN = WorkspaceLoader.load(
                    FolderFiles.select(Path.of(""), List.of("plans/so-gddt-ha-noi/2022"))
                            .files())
            .workspace()
            .plans()
            .get(0);

    // nine tasks end with the first quarter and two more have it as first stage; three end with the second;
    // three end with the year; one on 14 February; three wait for the city's plan
    @ParameterizedTest
    @CsvSource({
        "2022-01-01,  0,  0, 18, 3",
        "2022-01-29,  0,  0, 18, 3",
        "2022-01-30,  0,  1, 17, 3",
        "2022-02-14,  0,  1, 17, 3",
        "2022-02-15,  1,  0, 17, 3",
        "2022-03-10,  1,  0, 17, 3",
        "2022-03-15,  1,  0, 17, 3",
        "2022-03-16,  1, 11,  6, 3",
        "2022-03-31,  1, 11,  6, 3",
        "2022-04-01, 12,  0,  6, 3",
        "2022-06-10, 12,  0,  6, 3",
        "2022-06-15, 12,  3,  3, 3",
        "2022-07-01, 15,  0,  3, 3",
        "2022-12-16, 15,  3,  0, 3",
        "2022-12-31, 15,  3,  0, 3",
        "2023-01-01, 18,  0,  0, 3",
    })
    void totals(LocalDate asOf, int overdue, int dueSoon, int inTime, int undated) {
        PlanStatus status = Status.of(PLAN, asOf, Filter.ALL);
        assertThat(status.totals().of(Standing.OVERDUE)).isEqualTo(overdue);
        assertThat(status.totals().of(Standing.DUE_SOON)).isEqualTo(dueSoon);
        assertThat(status.totals().of(Standing.IN_TIME)).isEqualTo(inTime);
        assertThat(status.totals().of(Standing.UNDATED)).isEqualTo(undated);
        assertThat(status.totals().tasks()).isEqualTo(21);
    }

    @Test
    void task_one_is_24_days_overdue_on_the_day_of_the_first_report() {
        TaskStanding first =
                Status.of(PLAN, LocalDate.of(2022, 3, 10), Filter.ALL).tasks().get(0);
        assertThat(first.task().id()).isEqualTo("1");
        assertThat(first.daysLeft()).contains(-24);
        assertThat(first.milestones().get("q1")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_first_quarter_task_is_not_late_in_the_first_quarter_report() {
        TaskStanding second =
                Status.of(PLAN, LocalDate.of(2022, 6, 10), Filter.ALL).tasks().get(1);
        assertThat(second.milestones().get("q1")).isEqualTo(Standing.IN_TIME);
        assertThat(second.milestones().get("6m")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void totals_add_up_on_every_day_and_never_go_back() {
        int before = 0;
        for (LocalDate day = LocalDate.of(2021, 12, 1); day.getYear() < 2024; day = day.plusDays(1)) {
            PlanStatus status = Status.of(PLAN, day, Filter.ALL);
            int sum = 0;
            for (Standing standing : Standing.values()) {
                sum += status.totals().of(standing);
            }
            assertThat(sum)
                    .isEqualTo(status.totals().tasks())
                    .isEqualTo(status.tasks().size());
            assertThat(status.totals().of(Standing.OVERDUE)).isGreaterThanOrEqualTo(before);
            before = status.totals().of(Standing.OVERDUE);
        }
        assertThat(before).isEqualTo(18);
    }

    @Test
    void forty_units_are_to_report() {
        PlanStatus status = Status.of(PLAN, LocalDate.of(2022, 3, 10), Filter.ALL);
        assertThat(status.milestones()).hasSize(4).allSatisfy(milestone -> {
            assertThat(milestone.submissions()).hasSize(40);
            assertThat(milestone.missing()).hasSize(40);
        });
        assertThat(status.milestones().get(0).namedDay()).contains(LocalDate.of(2022, 3, 10));
        assertThat(status.milestones().get(0).lastDay()).contains(LocalDate.of(2022, 3, 9));
    }
}
