package vn.cchc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;

/** What is told of plans where something is wrong with several: the same whichever thread comes to its own first. */
class WorkspaceScanTest {
    private static final Path BASE = Path.of("src/test/cases/base");

    /** As many reports as make each plan a piece of work by itself. */
    private static final int REPORTS = 62;

    private static final WorkspaceScan.Check NO_RULES =
            new WorkspaceScan.Check(plans -> new Findings(), around -> new Findings());

    private final List<String> taken = new ArrayList<>();

    /** Plans whose documents have errors, and those of which nothing can be made. */
    private record Faults(Set<String> broken, Set<String> tooMuch) {}

    /** One step waits until another was taken; not for long, since with one thread what comes later never comes before. */
    private record Wait(String step, String other, CountDownLatch taken) {
        static Wait of(String step, String other) {
            return new Wait(step, other, new CountDownLatch(1));
        }

        void step(String now) {
            if (now.equals(other)) {
                taken.countDown();
            }
            try {
                if (now.equals(step)) {
                    taken.await(30, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Who comes first, whatever the order of the plans. */
    private static List<Wait> waits() {
        return List.of(
                Wait.of("make an", "read binh"),
                Wait.of("make an", "read can"),
                Wait.of("make binh", "make can"),
                Wait.of("read binh", "make an"),
                Wait.of("read binh", "make can"),
                Wait.of("read can", "make binh"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void errors_of_files_are_told_before_what_asks_for_too_much(int threads) throws IOException {
        for (Wait wait : waits()) {
            for (Faults faults : List.of(
                    new Faults(Set.of("binh"), Set.of("an")),
                    new Faults(Set.of("binh"), Set.of("can")),
                    new Faults(Set.of("can"), Set.of("an", "binh")))) {
                WorkspaceScan.Scanned scanned = scan(threads, faults, wait);
                assertThat(scanned.sound()).isFalse();
                assertThat(scanned.findings().errors())
                        .as("%s %s", faults, wait)
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void of_plans_that_ask_for_too_much_the_first_is_told(int threads) {
        for (Wait wait : waits()) {
            assertThatThrownBy(() -> scan(threads, new Faults(Set.of(), Set.of("binh", "can")), wait))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("binh");
            assertThat(taken).containsExactly("an");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_cannot_be_taken_comes_behind_errors_of_files_too(int threads) throws IOException {
        Wait none = Wait.of("", "");
        Faults last = new Faults(Set.of("can"), Set.of());
        assertThat(scan(threads, last, none, WorkspaceScanTest::refuse).sound()).isFalse();
        assertThatThrownBy(() -> scan(threads, new Faults(Set.of(), Set.of()), none, WorkspaceScanTest::refuse))
                .hasMessage("an");
    }

    private static void refuse(String made) {
        throw new UnsupportedOperationException(made);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void what_was_made_is_handed_on_in_the_order_of_the_plans(int threads) throws IOException {
        for (Wait wait : waits()) {
            assertThat(scan(threads, new Faults(Set.of(), Set.of()), wait).sound())
                    .isTrue();
            assertThat(taken).containsExactly("an", "binh", "can");
        }
    }

    private WorkspaceScan.Scanned scan(int threads, Faults faults, Wait wait) throws IOException {
        taken.clear();
        return scan(threads, faults, wait, taken::add);
    }

    private static WorkspaceScan.Scanned scan(int threads, Faults faults, Wait wait, Consumer<String> take)
            throws IOException {
        return WorkspaceScan.of(
                        files(faults, wait), path -> true, threads, NO_RULES, plans -> make(plans, faults, wait), take)
                .orElseThrow();
    }

    private static String make(Workspace plans, Faults faults, Wait wait) {
        if (plans.plans().isEmpty()) {
            return "";
        }
        String plan = plans.plans().get(0).id();
        wait.step("make " + plan);
        if (faults.tooMuch().contains(plan)) {
            throw new UnsupportedOperationException(plan);
        }
        return plan;
    }

    private static List<PlanFile> files(Faults faults, Wait wait) throws IOException {
        List<PlanFile> files = new ArrayList<>();
        files.add(file("units.yaml", "", Files.readString(BASE.resolve("units.yaml")), wait));
        for (String plan : List.of("an", "binh", "can")) {
            try (Stream<Path> base = Files.list(BASE.resolve("2022"))) {
                for (Path file : base.filter(Files::isRegularFile).sorted().toList()) {
                    boolean broken = faults.broken().contains(plan) && file.endsWith(PlanFile.PLAN);
                    String path = plan + "/" + file.getFileName();
                    files.add(file(path, plan, Files.readString(file) + (broken ? "lạ: có\n" : ""), wait));
                }
            }
            for (int unit = 0; unit < REPORTS; unit++) {
                String text = "apiVersion: cchc/v1\nkind: Report\nsubmitted: 2022-03-08\n";
                files.add(file(plan + "/reports/q1/u" + unit + ".yaml", plan, text, wait));
            }
        }
        files.sort(new PlanFile.ByPath());
        return files;
    }

    private static PlanFile file(String path, String plan, String text, Wait wait) {
        String folder = "/" + path.substring(0, Math.max(0, path.lastIndexOf('/')));
        boolean document = path.endsWith("/" + PlanFile.PLAN);
        return new PlanFile(path, folder, true, () -> {
            if (document) {
                wait.step("read " + plan);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        });
    }
}
