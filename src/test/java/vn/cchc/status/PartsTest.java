package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.model.Progress;

/**
 * A task of two offices in two stages ("Trước ngày 15/02/2022 và trước ngày 01/6/2022"), with two products: each row gives what
 * the one and the other office reported, and what becomes of the second stage or the first product. Worked out by hand.
 */
class PartsTest {
    private static final LocalDate LATE = LocalDate.of(2022, 7, 1);

    @ParameterizedTest
    @CsvSource({
        // the second stage is met when both have met it, on the later day, whoever that is
        "2022-05-30, 2022-05-31, 2022-05-31",
        "2022-05-31, 2022-05-30, 2022-05-31",
        "2022-05-31, 2022-05-31, 2022-05-31",
        "2022-05-31, -,          -",
        "-,          2022-05-31, -",
        "-,          -,          -",
        // whoever dropped its part holds nobody up
        "2022-05-30, dropped,    2022-05-30",
        "dropped,    2022-05-30, 2022-05-30",
    })
    void the_second_stage(String first, String second, String met) throws IOException {
        TaskStanding task = task(List.of(stage(first), stage(second)), LATE);
        assertThat(task.stages()).hasSize(2);
        assertThat(task.stages().get(1).metOn().map(LocalDate::toString).orElse("-"))
                .isEqualTo(met);
        assertThat(task.stages().get(0).metOn()).isEmpty();
    }

    private static String stage(String on) {
        if (on.equals("dropped")) {
            return "    progress: dropped\n    reason: lý do\n";
        }
        return on.equals("-")
                ? "    progress: under-way\n"
                : "    progress: under-way\n    stages:\n      - { stage: 2, on: " + on + " }\n";
    }

    @ParameterizedTest
    @CsvSource({
        // the first day on which any of them handed it over
        "2022-05-30, 2022-05-31, 2022-05-30",
        "2022-05-31, 2022-05-30, 2022-05-30",
        "2022-05-31, 2022-05-31, 2022-05-31",
        "-,          2022-05-31, 2022-05-31",
        "2022-05-31, -,          2022-05-31",
        // not yet, on the day asked
        "2022-07-01, -,          2022-07-01",
        "2022-07-02, -,          -",
        "-,          -,          -",
    })
    void the_first_product(String first, String second, String delivered) throws IOException {
        TaskStanding task = task(List.of(delivery(first), delivery(second)), LATE);
        ProductStanding product = task.products().get(0);
        assertThat(product.deliveredOn().map(LocalDate::toString).orElse("-")).isEqualTo(delivered);
        assertThat(task.products().get(1).deliveredOn()).isEmpty();
        assertThat(task.progress()).isEqualTo(delivered.equals("-") ? Progress.NOT_STARTED : Progress.UNDER_WAY);
    }

    private static String delivery(String date) {
        return date.equals("-")
                ? "    difficulties: [chưa]\n"
                : "    evidence:\n      - { product: 1, document: Kế hoạch số 1, date: " + date + " }\n";
    }

    @Test
    void completed_and_due_are_sums() throws IOException {
        List<TaskStanding> tasks = new ArrayList<>();
        String done = "    progress: done\n    on: ";
        tasks.add(task(List.of(done + "2022-05-31\n", done + "2022-02-01\n"), LATE));
        tasks.add(task(List.of(done + "2022-06-01\n", done + "2022-02-01\n"), LATE));
        tasks.add(task(List.of(done + "2022-06-01\n", done + "2022-06-02\n"), LATE));
        tasks.add(task(List.of("", ""), LATE));
        tasks.add(task(List.of("", ""), LocalDate.of(2022, 1, 1)));
        Tally tally = Tally.of(tasks);
        assertThat(tally.of(Standing.DONE_ON_TIME)).isEqualTo(1);
        assertThat(tally.of(Standing.DONE_LATE)).isEqualTo(2);
        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.of(Standing.OVERDUE)).isEqualTo(1);
        assertThat(tally.due()).isEqualTo(4);
        assertThat(tally.tasks()).isEqualTo(5);
    }

    /** The first task, with what each of the two offices reported of it in the first quarter. */
    private static TaskStanding task(List<String> said, LocalDate asOf) throws IOException {
        List<String> offices = List.of("van-phong-so", "phong-to-chuc");
        List<PlanFile> files = new ArrayList<>();
        String folder = "";
        for (PlanFile file :
                FolderFiles.select(Path.of("src/test/cases/base"), List.of(".")).files()) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            if (file.path().endsWith("plan.yaml")) {
                folder = file.folder();
            }
            if (!file.path().contains("reports")) {
                files.add(file(
                        file.path(),
                        file.folder(),
                        text.replaceFirst("leads: .*", "leads: " + offices)
                                .replaceFirst("products: .*", "products: [Kế hoạch, Danh mục]")
                                .replaceFirst(
                                        "deadline: .*", "deadline: Trước ngày 15/02/2022 và trước ngày 01/6/2022")));
            }
        }
        for (int i = 0; i < offices.size(); i++) {
            if (!said.get(i).isEmpty()) {
                String report = "apiVersion: cchc/v1\nkind: Report\nsubmitted: 2022-03-08\ntasks:\n  - id: 1\n";
                files.add(file("reports/q1/" + offices.get(i) + ".yaml", folder + "/reports/q1", report + said.get(i)));
            }
        }
        Plan plan = WorkspaceLoader.load(files).workspace().plans().get(0);
        return Status.of(plan, asOf, Filter.ALL).tasks().get(0);
    }

    private static PlanFile file(String path, String folder, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlanFile(path, folder, true, () -> bytes);
    }
}
