package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;

/**
 * What reports make of a task due on 14 February 2022, led by two offices (or by the group of both): each row gives what the
 * one reported, what the other reported, the day asked and the standing worked out by hand.
 */
class ReportedProgressTest {
    private static final Path BASE = Path.of("src/test/cases/base");

    @ParameterizedTest
    @CsvSource({
        // progress and day of the first office, of the second, day asked, leads, standing
        "done 2022-02-14,  done 2022-02-10,  2022-03-09, units, DONE_ON_TIME",
        "done 2022-02-14,  done 2022-02-15,  2022-03-09, units, DONE_LATE",
        "done 2022-02-14,  under-way,        2022-03-09, units, OVERDUE",
        "done 2022-02-14,  -,                2022-03-09, units, OVERDUE",
        "done 2022-02-14,  dropped,          2022-03-09, units, DONE_ON_TIME",
        "dropped,          dropped,          2022-03-09, units, DROPPED",
        "dropped,          -,                2022-03-09, units, OVERDUE",
        "done 2022-02-14,  done 2022-02-10,  2022-03-09, group, DONE_ON_TIME",
        "done 2022-02-14,  -,                2022-03-09, group, OVERDUE",
        "-,                done 2022-02-10,  2022-03-09, group, OVERDUE",
        // the reports were handed in on 8 March: the day before, nobody knows of them
        "done 2022-02-14,  done 2022-02-10,  2022-03-07, units, OVERDUE",
        // a day yet to come is no day on which anything was done
        "done 2022-12-31,  done 2022-02-10,  2022-03-09, units, OVERDUE",
    })
    void standing(String first, String second, LocalDate asOf, String leads, Standing expected) throws IOException {
        Plan plan = plan(first, second, leads.equals("group") ? "cac-phong" : "van-phong-so, phong-to-chuc");
        assertThat(Status.of(plan, asOf, Filter.ALL).tasks().get(0).standing()).isEqualTo(expected);
    }

    private static Plan plan(String first, String second, String leads) throws IOException {
        List<PlanFile> files = new ArrayList<>();
        String folder = "";
        for (PlanFile file : FolderFiles.select(BASE, List.of(".")).files()) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            if (file.path().endsWith("plan.yaml")) {
                folder = file.folder();
            }
            if (!file.path().contains("reports")) {
                files.add(file(file.path(), file.folder(), text.replaceFirst("leads: .*", "leads: [" + leads + "]")));
            }
        }
        report(files, folder, "van-phong-so", first);
        report(files, folder, "phong-to-chuc", second);
        return WorkspaceLoader.load(files).workspace().plans().get(0);
    }

    private static void report(List<PlanFile> files, String folder, String unit, String said) {
        if (said.equals("-")) {
            return;
        }
        String[] words = said.split(" ");
        String day = words.length > 1 ? "    on: " + words[1] + "\n" : "";
        String reason = words[0].equals("dropped") ? "    reason: lý do\n" : "";
        files.add(file(
                "reports/q1/" + unit + ".yaml",
                folder + "/reports/q1",
                "apiVersion: cchc/v1\nkind: Report\nsubmitted: 2022-03-08\ntasks:\n  - id: 1\n    progress: " + words[0]
                        + "\n" + day + reason));
    }

    private static PlanFile file(String path, String folder, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlanFile(path, folder, true, () -> bytes);
    }
}
