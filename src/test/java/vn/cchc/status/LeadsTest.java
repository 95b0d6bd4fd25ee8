package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Progress;

/** Who leads a task, which of their words count last, and what their evidence is for. */
class LeadsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    private static TaskStanding task(String task, Map<String, String> files) throws IOException {
        Map<String, String> all = new HashMap<>(files);
        all.put(
                "2022/tasks.yaml",
                "apiVersion: cchc/v1\nkind: Tasks\ntitle: NHIỆM VỤ\ntasks:\n  - { id: 1, area: I, title: Việc, " + task
                        + " }\n");
        return Status.of(BasePlan.with(all), DAY, Filter.ALL).tasks().get(0);
    }

    /** The second office ends on 31 August 2022. */
    @ParameterizedTest
    @CsvSource({
        "Trước ngày 01/9/2022, van-phong-so phong-to-chuc",
        "Trước ngày 02/9/2022, van-phong-so",
        // the last of several stages counts
        "Quý I và quý III, van-phong-so",
        "Quý III và quý I, van-phong-so",
        // without a day, the end of the plan's year
        "Thường xuyên, van-phong-so",
    })
    void a_group_leads_as_its_units_of_the_last_day(String deadline, String leads) throws IOException {
        String units = """
                apiVersion: cchc/v1
                kind: Units
                groups:
                  - { id: cac-phong, name: Các phòng }
                units:
                  - { id: so, name: Sở Ví dụ }
                  - { id: van-phong-so, name: Văn phòng Sở, groups: [cac-phong] }
                  - { id: phong-to-chuc, name: Phòng Tổ chức, groups: [cac-phong], until: 2022-08-31 }
                """;
        TaskStanding task =
                task("products: [Báo cáo], leads: [cac-phong], deadline: " + deadline, Map.of("units.yaml", units));
        List<String> parts = new ArrayList<>();
        task.parts().forEach(part -> parts.add(part.unit()));
        assertThat(String.join(" ", parts)).isEqualTo(leads);
    }

    @Test
    void a_task_that_nobody_leads_is_neither_done_nor_dropped() throws IOException {
        TaskStanding task = task("products: [Báo cáo], leads: [], deadline: Quý II/2022", Map.of());
        assertThat(task.parts()).isEmpty();
        assertThat(task.progress()).isEqualTo(Progress.NOT_STARTED);
        assertThat(task.standing()).isEqualTo(Standing.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        // day and progress in the report of the first quarter, in that of the half-year, and what counts
        "2022-03-08, under-way, 2022-06-08, not-started, NOT_STARTED",
        "2022-06-08, under-way, 2022-03-08, not-started, UNDER_WAY",
        // on the same day the milestone that comes later in the plan
        "2022-06-08, under-way, 2022-06-08, not-started, NOT_STARTED",
        "2022-06-08, not-started, 2022-06-08, under-way, UNDER_WAY",
    })
    void the_later_word_counts(String first, String early, String second, String later, Progress progress)
            throws IOException {
        for (String other : List.of("6m", "9m")) { // the plan has no 9m: what is no milestone of it comes last
            Map<String, String> files = Map.ofEntries(
                    BasePlan.report("q1", "van-phong-so", first, "tasks:\n  - { id: 1, progress: " + early + " }\n"),
                    BasePlan.report(other, "van-phong-so", second, "tasks:\n  - { id: 1, progress: " + later + " }\n"));
            TaskStanding task = task("products: [Báo cáo], leads: [van-phong-so], deadline: Quý II/2022", files);
            assertThat(task.progress()).isEqualTo(progress);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // which product the evidence names, which of the three products it is for
        "'', true, false, true",
        "'product: 1, ', true, false, false",
        "'product: 2, ', false, true, false",
        "'product: 3, ', false, false, true",
    })
    void evidence_is_for_the_product_it_names_or_for_all_that_stand_alone(
            String named, boolean first, boolean second, boolean third) throws IOException {
        Map<String, String> files = Map.ofEntries(BasePlan.report(
                "q1",
                "van-phong-so",
                "2022-03-08",
                "tasks:\n  - id: 1\n    evidence:\n      - { " + named
                        + "document: Kế hoạch số 1, date: 2022-03-01 }\n"));
        TaskStanding task = task(
                "products: [Kế hoạch, Lồng ghép trong Báo cáo CCHC định kỳ, Danh mục], leads: [van-phong-so],"
                        + " deadline: Quý II/2022",
                files);
        assertThat(task.products())
                .extracting(product -> product.deliveredOn().isPresent())
                .containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({"not-started, true", "under-way, true", "done, false", "dropped, false"})
    void a_part_is_open_until_it_is_done_or_dropped(String progress, boolean open) throws IOException {
        String more = progress.equals("done") ? ", on: 2022-03-01" : progress.equals("dropped") ? ", reason: thôi" : "";
        Map<String, String> files = Map.ofEntries(BasePlan.report(
                "q1", "van-phong-so", "2022-03-08", "tasks:\n  - { id: 1, progress: " + progress + more + " }\n"));
        TaskStanding task = task("products: [Báo cáo], leads: [van-phong-so], deadline: Quý II/2022", files);
        assertThat(task.parts().get(0).open()).isEqualTo(open);
    }
}
