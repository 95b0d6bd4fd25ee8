package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;

/**
 * The day before, the day itself and the day after: the golden cases' base plan, whose first task is due by 14 February 2022
 * ("Trước ngày 15/02/2022"), whose first milestone asks for reports by 9 March ("trước ngày 10/3"), with a duty of every
 * month, and where due soon is 15 days. All expected values are worked out by hand.
 */
class BorderDaysTest {
    private static final Path BASE = Path.of("src/test/cases/base");

    @ParameterizedTest
    @CsvSource({
        "2022-01-29, IN_TIME,   16",
        "2022-01-30, DUE_SOON,  15",
        "2022-02-14, DUE_SOON,  0",
        "2022-02-15, OVERDUE,  -1",
        "2023-02-14, OVERDUE,  -365",
    })
    void a_task_by_the_day_asked(LocalDate asOf, Standing standing, int left) throws IOException {
        TaskStanding task = status("", asOf).tasks().get(0);
        assertThat(task.standing()).isEqualTo(standing);
        assertThat(task.daysLeft()).contains(left);
        assertThat(task.parts()).allSatisfy(part -> {
            assertThat(part.standing()).isEqualTo(standing);
            assertThat(part.daysLeft()).contains(left);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-14, 2022-03-08, DONE_ON_TIME",
        "2022-02-15, 2022-03-08, DONE_LATE",
        // known from the day on which the report came, not from the day it speaks of
        "2022-02-14, 2022-03-07, OVERDUE",
        // a day that is yet to come is none on which anything was done
        "2022-03-08, 2022-03-08, DONE_LATE",
        "2022-03-09, 2022-03-08, OVERDUE",
        "2022-03-09, 2022-03-09, DONE_LATE",
    })
    void a_task_by_the_day_it_was_done(LocalDate on, LocalDate asOf, Standing standing) throws IOException {
        String said = "tasks:\n  - { id: 1, progress: done, on: " + on + " }\n";
        assertThat(status(report("2022-03-08") + said, asOf).tasks().get(0).standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-08, 2022-03-31, ON_TIME,      0",
        "2022-03-09, 2022-03-31, ON_TIME,      0",
        "2022-03-10, 2022-03-31, ON_NAMED_DAY, 1",
        "2022-03-11, 2022-03-31, LATE,         2",
        "2022-03-11, 2022-03-11, LATE,         2",
        // not yet there on the day asked
        "2022-03-11, 2022-03-10, MISSING,      1",
        "2022-03-11, 2022-03-09, MISSING,      0",
        "2022-03-11, 2022-02-09, MISSING,      0",
    })
    void a_report_by_the_day_it_came(LocalDate submitted, LocalDate asOf, Timeliness timeliness, int late)
            throws IOException {
        MilestoneStanding milestone =
                status(report(submitted.toString()), asOf).milestones().get(0);
        assertThat(milestone.submissions()).hasSize(2);
        assertThat(milestone.missing()).hasSize(timeliness == Timeliness.MISSING ? 2 : 1);
        assertThat(milestone.received()).isEqualTo(timeliness == Timeliness.MISSING ? 0 : 1);
        Submission submission = milestone.submissions().stream()
                .filter(each -> each.unit().id().equals("van-phong-so"))
                .findFirst()
                .orElseThrow();
        assertThat(submission.timeliness()).isEqualTo(timeliness);
        assertThat(submission.daysLate()).isEqualTo(late);
        assertThat(milestone.count(timeliness)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-08, false", "2022-03-09, false", "2022-03-10, true"})
    void a_milestone_has_passed_after_its_last_day(LocalDate day, boolean passed) throws IOException {
        assertThat(status("", day).milestones().get(0).passed(day)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        // done on, day asked, what became of January, February and March
        "-,          2022-01-31, OPEN,   OPEN,   OPEN",
        "-,          2022-02-01, MISSED, OPEN,   OPEN",
        "-,          2022-02-28, MISSED, OPEN,   OPEN",
        "-,          2022-03-01, MISSED, MISSED, OPEN",
        "2022-01-31, 2022-03-08, DONE,   MISSED, OPEN",
        "2022-02-01, 2022-03-08, MISSED, DONE,   OPEN",
        "2022-02-28, 2022-03-08, MISSED, DONE,   OPEN",
        "2022-03-01, 2022-03-08, MISSED, MISSED, DONE",
    })
    void a_duty_of_every_month(String on, LocalDate asOf, String january, String february, String march)
            throws IOException {
        assertThat(states(on, asOf).subList(0, 3)).containsExactly(january, february, march);
    }

    @ParameterizedTest
    @CsvSource({
        "-,          2022-12-31, OPEN",
        "-,          2023-01-01, MISSED",
        "2022-12-31, 2023-02-01, DONE",
        "2022-12-01, 2023-02-01, DONE",
        // the last one may be done after its day; one before it would have been the next
        "2023-01-01, 2023-02-01, LATE",
        "2022-11-30, 2023-02-01, MISSED",
    })
    void the_last_of_a_duty(String on, LocalDate asOf, String december) throws IOException {
        assertThat(states(on, asOf)).hasSize(12).element(11).isEqualTo(december);
    }

    private static List<String> states(String on, LocalDate asOf) throws IOException {
        String said = on.equals("-") ? "" : "duties:\n  - { id: cong-khai, on: [" + on + "] }\n";
        String submitted = asOf.isAfter(LocalDate.of(2022, 12, 31)) ? "2023-01-31" : "2022-03-08";
        return status(report(submitted) + said, asOf).duties().get(0).occurrences().stream()
                .map(occurrence -> occurrence.state().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // what the office owes on a day: reports, tasks, occurrences of the duty
        "2022-01-15, 0, 0, 0", // the duty falls due in 16 days
        "2022-01-16, 0, 0, 1", // in 15
        "2022-01-29, 0, 0, 1", // the task in 16
        "2022-01-30, 0, 1, 1",
        "2022-02-14, 0, 1, 2", // January was missed, February is soon
        "2022-02-21, 0, 1, 2", // the report in 16
        "2022-02-22, 1, 1, 2",
        "2022-03-09, 1, 1, 2",
        "2022-03-16, 1, 1, 3",
    })
    void a_reminder(LocalDate asOf, int reports, int tasks, int duties) throws IOException {
        List<Reminder> owed = Reminders.of(status("", asOf), Optional.of("van-phong-so"));
        assertThat(owed).hasSize(reports + tasks + duties == 0 ? 0 : 1);
        for (Reminder reminder : owed) {
            assertThat(reminder.reports()).hasSize(reports);
            assertThat(reminder.tasks()).hasSize(tasks);
            assertThat(reminder.duties()).hasSize(duties);
        }
    }

    private static String report(String submitted) {
        return "apiVersion: cchc/v1\nkind: Report\nsubmitted: " + submitted + "\n";
    }

    /** The base plan with one report of the office for the first quarter, or none. */
    private static PlanStatus status(String report, LocalDate asOf) throws IOException {
        List<PlanFile> files = new ArrayList<>();
        String folder = "";
        for (PlanFile file : FolderFiles.select(BASE, List.of(".")).files()) {
            if (!file.path().contains("reports")) {
                files.add(file);
            }
            if (file.path().endsWith("plan.yaml")) {
                folder = file.folder();
            }
        }
        if (!report.isEmpty()) {
            byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
            files.add(new PlanFile("reports/q1/van-phong-so.yaml", folder + "/reports/q1", true, () -> bytes));
        }
        Plan plan = WorkspaceLoader.load(files).workspace().plans().get(0);
        return Status.of(plan, asOf, Filter.ALL);
    }
}
