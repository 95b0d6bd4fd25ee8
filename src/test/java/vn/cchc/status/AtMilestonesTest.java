package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;

/** How a task stood at a milestone is how it stands on the day the milestone names. */
class AtMilestonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"plans/vi-du", "plans/so-gddt-ha-noi/2022"})
    void as_on_the_day_that_is_named(String folder) {
        for (Plan plan : WorkspaceLoader.load(
                        FolderFiles.select(Path.of(""), List.of(folder)).files())
                .workspace()
                .plans()) {
            PlanStatus whole = Status.of(plan, LocalDate.of(2022, 12, 31), Filter.ALL);
            for (MilestoneStanding milestone : whole.milestones()) {
                PlanStatus then = Status.onDay(plan, milestone.namedDay().orElseThrow());
                for (int i = 0; i < whole.tasks().size(); i++) {
                    assertThat(whole.tasks()
                                    .get(i)
                                    .milestones()
                                    .get(milestone.milestone().id()))
                            .as(
                                    "%s, task %s",
                                    milestone.milestone().id(),
                                    whole.tasks().get(i).task().id())
                            .isEqualTo(then.tasks().get(i).standing());
                }
            }
        }
    }

    /** The task's two products are all it is to bring; its last day is 15 May 2022. */
    @ParameterizedTest
    @CsvSource({
        "2022-05-15, 2022-05-14, DONE_ON_TIME",
        "2022-05-15, 2022-05-16, DONE_LATE",
        "2022-05-16, 2022-05-15, DONE_LATE",
        // not handed over by the tenth of June
        "2022-05-14, 2022-06-11, OVERDUE",
    })
    void what_was_delivered_is_done(String first, String second, Standing atHalfYear) throws IOException {
        String evidence = "tasks:\n  - id: 1\n    evidence:\n"
                + "      - { product: 1, document: Kế hoạch số 1, date: " + first + " }\n"
                + "      - { product: 2, document: Danh mục số 2, date: " + second + " }\n";
        Plan plan = BasePlan.with(Map.ofEntries(
                Map.entry(
                        "2022/tasks.yaml",
                        "apiVersion: cchc/v1\nkind: Tasks\ntitle: NHIỆM VỤ\ntasks:\n  - { id: 1, area: I, title: Việc,"
                                + " products: [Kế hoạch, Danh mục], leads: [van-phong-so], deadline: Chậm nhất 15/5/2022 }\n"),
                BasePlan.report("6m", "van-phong-so", "2022-06-08", evidence)));
        TaskStanding task =
                Status.of(plan, LocalDate.of(2022, 12, 31), Filter.ALL).tasks().get(0);
        assertThat(task.milestones()).containsExactly(Map.entry("q1", Standing.IN_TIME), Map.entry("6m", atHalfYear));
    }
}
