package vn.cchc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.source.Packed;

class FoundFilesTest {
    private static final DiskFolder TOP = new DiskFolder(new DiskFolder.Top("/sở/plans", "../plans"));

    /** Plans of four files each, with folders in folders. */
    private static List<PlanFile> files(int plans, boolean asked) {
        List<PlanFile> files = new ArrayList<>();
        for (int plan = 10_000; plan < 10_000 + plans; plan++) {
            DiskFolder folder = TOP.below("trường-" + plan).below("2022");
            files.add(new PlanFile(folder, "plan.yaml", asked));
            DiskFolder reports = folder.below("reports");
            files.add(new PlanFile(reports.below("6m"), plan + ".yaml", asked));
            files.add(new PlanFile(reports.below("q1"), plan + ".yaml", asked));
            files.add(new PlanFile(folder, "tasks.yaml", asked));
        }
        return files;
    }

    private static List<String> told(List<PlanFile> files) {
        List<String> told = new ArrayList<>();
        for (PlanFile file : files) {
            told.add(file.path() + " " + file.folder() + " " + file.name() + " " + file.asked());
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_024, 1_025, 3_000})
    void files_of_one_walk_are_as_they_were_found(int plans) {
        FoundFiles found = new FoundFiles();
        files(plans, true).forEach(found::walked);
        List<PlanFile> files = found.inOrder();
        assertThat(told(files)).isEqualTo(told(files(plans, true)));
        assertThat(told(files.subList(1, 3))).isEqualTo(told(files(plans, true).subList(1, 3)));
    }

    /** As where a plan is asked for by itself and again with all, with what stands above it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3_000})
    void each_file_comes_once_and_as_asked_where_it_was(int plans) {
        FoundFiles found = new FoundFiles();
        files(plans, false).forEach(found::walked);
        List<PlanFile> some = files(plans, true).subList(3, 5);
        some.forEach(found::met);
        found.met(new PlanFile(TOP, "calendar.yaml", false));
        found.met(new PlanFile(TOP, "units.yaml", false));
        List<String> expected = told(files(plans, false));
        expected.set(3, told(some).get(0));
        expected.set(4, told(some).get(1));
        expected.add(0, "../plans/calendar.yaml /sở/plans calendar.yaml false");
        expected.add("../plans/units.yaml /sở/plans units.yaml false");
        expected.sort(null);
        assertThat(told(found.inOrder())).isEqualTo(expected);
    }

    @Test
    void folders_that_were_asked_for_in_another_order_are_sorted() {
        FoundFiles found = new FoundFiles();
        List<PlanFile> files = files(2_000, true);
        files.subList(4_000, 8_000).forEach(found::walked);
        files.subList(0, 6_000).forEach(found::walked);
        assertThat(told(found.inOrder())).isEqualTo(told(files));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 128, 129, 3_000})
    void each_is_found_by_its_path(int plans) {
        List<PlanFile> files = new ArrayList<>();
        for (PlanFile file : files(plans, true)) {
            files = FoundFiles.with(files, file);
        }
        assertThat(files instanceof Packed).isEqualTo(plans > 1_024);
        Listing listing = new Listing(files);
        for (String path : new TreeSet<>(Listing.askedPaths(files)).descendingSet()) {
            assertThat(listing.find(path)).map(PlanFile::path).contains(path);
            assertThat(listing.find(path + "x")).isEmpty();
        }
        assertThat(listing.find("")).isEmpty();
        assertThat(listing.find("~")).isEmpty();
        assertThat(new Listing(List.of()).find("plan.yaml")).isEmpty();
        assertThat(Listing.planFolders(files)).hasSize(plans);
    }

    /** Those of a revision are not on disk: what they hold is somewhere else. */
    @Test
    void files_that_are_not_on_disk_stay_as_they_are() {
        List<PlanFile> files = new ArrayList<>();
        for (int at = 0; at < 5_000; at++) {
            files = FoundFiles.with(files, new PlanFile("plans/" + at + "/plan.yaml", "/sở", true, () -> new byte[0]));
        }
        assertThat(files).isNotInstanceOf(Packed.class).hasSize(5_000);
        assertThat(Listing.askedPaths(files)).hasSize(5_000);
    }
}
