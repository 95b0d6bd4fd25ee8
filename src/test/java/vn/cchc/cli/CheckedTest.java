package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;

/** Checking a few plans at a time finds what checking all at once finds. */
class CheckedTest {
    private static final Path CASES = Path.of("src/test/cases");

    /** Every wrong and every right plan of the golden cases, next to each other in one folder. */
    private static void lay(Path folder) throws IOException {
        try (Stream<Path> cases = Files.list(CASES.resolve("validate"))) {
            for (Path one :
                    cases.filter(path -> !Files.exists(path.resolve("base"))).toList()) {
                for (String side : List.of("err", "ok")) {
                    if (Files.isDirectory(one.resolve(side))) {
                        Path to = folder.resolve(one.getFileName() + "-" + side);
                        copy(CASES.resolve("base"), to);
                        copy(one.resolve(side), to);
                    }
                }
            }
        }
        copy(Path.of("plans"), folder.resolve("all/plans"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    @Test
    void few_at_a_time_and_all_at_once_find_the_same(@TempDir Path folder) throws Exception {
        lay(folder);
        // a plan within a plan, and one that stands under a plan far from it
        copy(CASES.resolve("base/2022"), folder.resolve("all/plans/vi-du/2022/con"));
        Path child = folder.resolve("zzz/2022/plan.yaml");
        copy(CASES.resolve("base"), folder.resolve("zzz"));
        Files.writeString(child, Files.readString(child) + "parent: khong-co/2022\n");
        List<PlanFile> files = FolderFiles.select(folder, List.of(".")).files();
        Checked few = Checked.files(files, 0);
        Checked all = Checked.files(files, Integer.MAX_VALUE);
        assertThat(few.findings()).isEqualTo(all.findings());
        assertThat(few.findings()).hasSizeGreaterThan(200);
        assertThat(few.findings().stream().map(finding -> finding.code()))
                .contains("plan-parent-unknown", "plan-missing", "unit-unknown", "unit-parent-loop", "kind-repeated");
        assertThat(few.files()).isEqualTo(all.files());
        assertThat(few.planFolders()).containsExactlyInAnyOrderElementsOf(all.planFolders());
    }

    @Test
    void a_register_that_is_called_otherwise_is_still_read_first(@TempDir Path folder) throws Exception {
        copy(CASES.resolve("base"), folder);
        Files.move(folder.resolve("units.yaml"), folder.resolve("don-vi.yaml"));
        List<PlanFile> files = FolderFiles.select(folder, List.of(".")).files();
        assertThat(Checked.files(files, 0).findings())
                .isEqualTo(Checked.files(files, Integer.MAX_VALUE).findings());
        Files.writeString(folder.resolve("units.yaml"), Files.readString(folder.resolve("2022/duties.yaml")));
        List<PlanFile> others = FolderFiles.select(folder, List.of(".")).files();
        assertThat(Checked.files(others, 0).findings())
                .isEqualTo(Checked.files(others, Integer.MAX_VALUE).findings());
    }

    @Test
    void no_mistake_is_lost_where_several_threads_read_one_plan(@TempDir Path folder) throws Exception {
        copy(CASES.resolve("base"), folder);
        for (int i = 0; i < 900; i++) {
            String day = i % 3 == 0 ? "hôm qua" : "2022-03-08";
            Path file = folder.resolve("2022/reports/q1/don-vi-" + i + ".yaml");
            Files.writeString(file, "apiVersion: cchc/v1\nkind: Report\nsubmitted: " + day + "\n");
        }
        List<PlanFile> files = FolderFiles.select(folder, List.of(".")).files();
        for (int many : List.of(0, Integer.MAX_VALUE)) {
            assertThat(Checked.files(files, many).findings().stream()
                            .filter(finding -> finding.code().equals("day-wrong")))
                    .hasSize(300);
        }
    }
}
