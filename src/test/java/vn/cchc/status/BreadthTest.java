package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;

/** What counts against the bound of a plan: each unit once for a part of a task on a day, a milestone, a target and a duty. */
class BreadthTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    private static final Map<String, String> FILES = Map.of(
            "2022/targets.yaml",
            "apiVersion: cchc/v1\nkind: Targets\ntargets:\n"
                    + "  - { id: dich, paragraph: 1, text: Đích, goal: '= 100%', units: [cac-phong] }\n",
            "2022/duties.yaml",
            "apiVersion: cchc/v1\nkind: Duties\nduties:\n"
                    + "  - { id: viec, text: Công khai, units: [cac-phong], due: Quý I và quý II/2022 }\n");

    private interface Count {
        void with(Plan plan, Breadth breadth);
    }

    @Test
    void parts_of_a_task() throws IOException {
        Set<String> leads = Set.of("van-phong-so", "phong-to-chuc", "so");
        List<LocalDate> lastDays = List.of(DAY);
        assertCounts(3, (plan, breadth) -> judge(plan, breadth).judge(task(plan), lastDays, leads));
        assertCounts(3, (plan, breadth) -> judge(plan, breadth).standing(task(plan), lastDays, leads));
    }

    private static TaskJudge judge(Plan plan, Breadth breadth) {
        return new TaskJudge(plan, DAY, ledger(plan), breadth);
    }

    private static Ledger ledger(Plan plan) {
        return new Ledger(plan, DAY, Ledger.order(plan));
    }

    private static Task task(Plan plan) {
        return plan.tasks().get(0);
    }

    @Test
    void two_offices_report_at_two_milestones() throws IOException {
        assertCounts(4, (plan, breadth) -> new Milestones(plan, DAY, breadth).all(Filter.ALL));
    }

    @Test
    void two_offices_measure_a_target() throws IOException {
        assertCounts(2, (plan, breadth) -> new Targets(plan, DAY, ledger(plan), breadth).all());
    }

    @Test
    void two_offices_owe_a_duty_twice() throws IOException {
        assertCounts(4, (plan, breadth) -> new Duties(plan, DAY, ledger(plan), breadth).all(Filter.ALL));
    }

    /** As much as is counted may be asked for, and not one more. */
    private static void assertCounts(int counted, Count count) throws IOException {
        Plan plan = BasePlan.with(FILES);
        count.with(plan, new Breadth(plan, counted));
        assertThatThrownBy(() -> count.with(plan, new Breadth(plan, counted - 1)))
                .isInstanceOfSatisfying(TooBroad.class, broad -> {
                    assertThat(broad.plan()).isEqualTo(plan.id());
                    assertThat(broad.most()).isEqualTo(counted - 1);
                });
    }
}
