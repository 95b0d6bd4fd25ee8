package vn.cchc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.CliRun;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.PlanStream;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;

/** Plans that are loaded one after the other are the plans that are loaded all at once, for any number of threads. */
class PlanStreamTest {
    private static final String REPORTS = "so/2022/reports/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void the_plans_are_the_same(Shape shape) throws IOException {
        CorpusFiles.write(Corpus.model(11, 120, shape), folder);
        List<Plan> atOnce = WorkspaceLoader.load(files()).workspace().plans();
        for (int threads : new int[] {1, 2, 5}) {
            List<Plan> oneByOne = streamed(threads).sum();
            assertThat(ids(oneByOne)).isEqualTo(ids(atOnce));
            for (int i = 0; i < atOnce.size(); i++) {
                assertThat(oneByOne.get(i).document()).isEqualTo(atOnce.get(i).document());
                assertThat(oneByOne.get(i).tasks()).isEqualTo(atOnce.get(i).tasks());
                assertThat(oneByOne.get(i).targets()).isEqualTo(atOnce.get(i).targets());
                assertThat(oneByOne.get(i).duties()).isEqualTo(atOnce.get(i).duties());
                assertThat(oneByOne.get(i).reports()).isEqualTo(atOnce.get(i).reports());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void mistakes_are_found_in_the_same_order(Shape shape) throws IOException {
        CorpusFiles.write(Corpus.model(12, 120, shape), folder);
        wrong("so/2022/tasks-two.yaml", "kind: Tasks\ntitle: lần thứ hai\ntasks: []");
        wrong("so/2022/reports/q1/aaa.yaml", "kind: Report\nsubmited: 2022-03-01");
        wrong("so/2022/reports/q1/bbb.yaml", "kind: Raport");
        wrong("stray.yaml", "kind: Report");
        PlanStream.Summed<List<Plan>> one = streamed(1);
        assertThat(one.findings().sorted()).extracting("code").contains("kind-repeated", "key-unknown", "plan-missing");
        for (int threads : new int[] {2, 5}) {
            PlanStream.Summed<List<Plan>> more = streamed(threads);
            assertThat(more.findings().sorted()).isEqualTo(one.findings().sorted());
            assertThat(ids(more.sum())).isEqualTo(ids(one.sum()));
        }
    }

    /** Of a plan that is left out nothing is said but what cannot be read at all, however many files it has. */
    @Test
    void a_large_plan_with_a_broken_document_is_left_out() throws IOException {
        CorpusFiles.write(Corpus.model(13, 120, Shape.ONE_PLAN), folder);
        wrong("so/2022/plan.yaml", "kind: Plan\nyear: soon");
        wrong("so/2022/reports/year/zzz.yaml", "kind: Report\nsubmitted: yesterday");
        PlanStream.Summed<List<Plan>> left = streamed(2);
        assertThat(left.sum()).isEmpty();
        assertThat(left.brokenPlans()).containsExactly("so/2022");
        assertThat(left.findings().pathsWithErrors()).containsExactly("so/2022/plan.yaml");
    }

    /** A document by another name holds others too, so that nothing can be told before everything was read once. */
    @Test
    void files_by_unusual_names_are_read_all_at_once() throws IOException {
        CorpusFiles.write(Corpus.model(14, 120, Shape.MANY_PLANS), folder);
        List<String> usual = reported(streamed(2).sum());
        Files.move(folder.resolve("so/2022/plan.yaml"), folder.resolve("so/2022/ke-hoach.yaml"));
        Files.move(folder.resolve("thanh-tra/2022/tasks.yaml"), folder.resolve("thanh-tra/2022/cong-viec.yaml"));
        assertThat(reported(streamed(2).sum())).containsExactlyInAnyOrderElementsOf(usual);
    }

    /** A folder that is not asked for is read where an asked one rests on it, and counts for nothing. */
    @Test
    void only_plans_that_are_asked_for_count() throws IOException {
        CorpusFiles.write(Corpus.model(15, 60, Shape.MANY_PLANS), folder);
        String day = LocalDate.of(2022, 12, 31).toString();
        CliRun one = CliRun.in(folder, "rollup", REPORTS + "q1", "--as-of", day, "--format", "csv");
        CliRun whole = CliRun.in(folder, "rollup", "so/2022", "--as-of", day, "--format", "csv");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).isEqualTo(whole.out()).hasLineCount(3);
        CliRun none = CliRun.in(folder, "rollup", "units.yaml", "--as-of", day);
        assertThat(none.exitCode()).isEqualTo(3);
    }

    private void wrong(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), "apiVersion: cchc/v1\n" + text + "\n");
    }

    private List<PlanFile> files() {
        return FolderFiles.select(folder, List.of(".")).files();
    }

    private PlanStream.Summed<List<Plan>> streamed(int threads) {
        return PlanStream.sum(files(), threads, ArrayList::new, List::add);
    }

    private static List<String> ids(List<Plan> plans) {
        return plans.stream().map(Plan::id).toList();
    }

    private static List<String> reported(List<Plan> plans) {
        return plans.stream()
                .map(plan -> plan.id() + " " + plan.tasks().size() + " "
                        + plan.reports().size())
                .toList();
    }
}
