package vn.cchc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.check.Rules;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Unit;
import vn.cchc.source.Finding;

/** Registers that are read one after the other say what they say all at once. */
class RegisterPartsTest {
    private static final List<String> REGISTERS = List.of("an", "binh", "can", "dien");

    private static final Path BASE = Path.of("src/test/cases/base");

    @TempDir
    Path folder;

    /** Four registers with a plan and its reports; the later ones stand under the first. What stands above has faults. */
    @BeforeEach
    void registers() throws IOException {
        write("plans/calendar.yaml", "kind: Calendar", "years: { 2022: soon } # cchc: ignore calendar-day-unsourced");
        write("plans/cchc.yaml", "kind: Config", "levels: [{ rule: last-day-of, level: off, reason: Sai tên }]");
        for (String register : REGISTERS) {
            copy("units.yaml", register);
            copy("2022/tasks.yaml", register);
            copy("2022/targets.yaml", register);
            plan(register, register.equals("an") ? "" : "parent: an/2022");
            write("plans/" + register + "/2022/reports/q1/phong-to-chuc.yaml", "kind: Report", "submitted: 2022-03-08");
        }
    }

    @Test
    void each_register_is_a_part_and_what_stands_above_belongs_to_all() {
        List<RegisterParts.Part> parts = RegisterParts.of(files(), 1).parts();
        assertThat(parts).hasSize(REGISTERS.size());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.above())
                        .extracting(PlanFile::path)
                        .containsExactly("plans/calendar.yaml", "plans/cchc.yaml"));
        List<String> below = new ArrayList<>();
        parts.forEach(part -> part.below().forEach(file -> below.add(file.path())));
        assertThat(below).isEqualTo(belowRegisters());
    }

    /** Five files of each register: they are put together until there are ten, or a file that stands above comes between. */
    @Test
    void small_registers_are_put_together() {
        assertThat(RegisterParts.of(files(), 10).parts())
                .extracting(part -> part.below().size())
                .containsExactly(10, 5, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/units.yaml",
                "plans/zzz/2022/plan.yaml",
                "plans/tasks.yaml",
                "plans/an.yaml",
                "plans/2022/reports/so.yaml"
            })
    void files_of_no_register_or_of_one_above_all_cannot_be_cut(String stray) throws IOException {
        write(stray, "kind: Units");
        assertThat(RegisterParts.of(files(), 1).parts()).hasSize(1);
    }

    @Test
    void a_register_within_another_belongs_to_it() throws IOException {
        write("plans/an/xa/units.yaml", "kind: Units", "units: []");
        assertThat(RegisterParts.of(files(), 1).parts()).hasSize(REGISTERS.size());
    }

    @Test
    void a_folder_whose_name_begins_like_that_of_a_register_is_not_in_it() throws IOException {
        write("plans/an-2/units.yaml", "kind: Units", "units: []");
        write("plans/an-2/calendar.yaml", "kind: Calendar");
        assertThat(RegisterParts.of(files(), 1).parts()).hasSize(REGISTERS.size() + 1);
    }

    /** Each part reads what stands above: where every office has something there, that would be the square of their number. */
    @Test
    void offices_side_by_side_with_settings_of_their_own_are_one_part() throws IOException {
        for (int office = 0; office < 30; office++) {
            write("plans/van-phong-" + office + "/cchc.yaml", "kind: Config");
            write("plans/van-phong-" + office + "/plans/units.yaml", "kind: Units", "units: []");
        }
        assertThat(RegisterParts.of(files(), 1).parts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_is_found_is_the_same(int threads) throws IOException {
        plan("can", "parent: bin/2022"); // near to a plan of another part
        write("plans/dien/2022/reports/q1/hong.yaml", "kind: Report", "submitted: hôm qua");
        write("plans/binh/calendar.yaml", "kind: Calendar", "# cchc: ignore calendar-day-unsourced", "years: {}");
        assertThat(codes(whole())).contains("type-wrong", "plan-parent-unknown", "level-rule-unknown", "day-wrong");
        same(threads);
    }

    /** The circle runs through two registers, so that neither of them shows it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_circle_through_several_registers_is_found(int threads) throws IOException {
        plan("an", "parent: can/2022");
        assertThat(codes(whole())).contains("plan-parent-loop");
        same(threads);
    }

    /** Registers stand under each other in a circle, plans do not. */
    @Test
    void a_circle_of_registers_alone_is_none_of_plans() throws IOException {
        write("plans/an/2023/plan.yaml", "kind: Plan", "title: Sau", "year: 2023", "parent: binh/2022");
        assertThat(codes(whole())).doesNotContain("plan-parent-loop");
        same(2);
    }

    @Test
    void a_register_by_another_name_in_a_later_part_is_read_with_all() throws IOException {
        Files.move(folder.resolve("plans/can/units.yaml"), folder.resolve("plans/can/don-vi.yaml"));
        write("plans/can/units.yaml", "kind: Tasks", "tasks: []");
        assertThat(scan(RegisterParts.of(files(), 1), 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_plans_are_the_same(int threads) throws IOException {
        write("plans/dien/2022/plan.yaml", "kind: Plan", "year: soon");
        PlanStream.Summed<List<Plan>> parts = summed(RegisterParts.of(files(), 1), threads);
        PlanStream.Summed<List<Plan>> whole = summed(RegisterParts.whole(files()), threads);
        assertThat(parts.sum()).extracting(Plan::id).containsExactly("an/2022", "binh/2022", "can/2022");
        assertThat(parts.sum()).extracting(Plan::document).isEqualTo(documents(whole));
        assertThat(parts.sum()).extracting(plan -> plan.units().units()).isEqualTo(units(whole));
        assertThat(parts.findings().sorted())
                .isEqualTo(whole.findings().sorted())
                .isNotEmpty();
        assertThat(parts.findings().errors()).isEqualTo(whole.findings().errors());
        assertThat(parts.brokenPlans()).isEqualTo(whole.brokenPlans()).containsExactly("dien/2022");
    }

    /** Below a folder {@code plans} of its own there are the same ids once more, and parents of those. */
    @Test
    void plans_of_one_id_in_several_parts_are_told_apart() throws IOException {
        for (String register : List.of("xa/plans/an", "xa/plans/binh")) {
            copy("units.yaml", register);
            plan(register, register.endsWith("an") ? "" : "parent: an/2022");
        }
        copy("units.yaml", "xa/plans/em");
        plan("xa/plans/em", "parent: dien/2022"); // there is none there, but one in another part
        List<String> ids = List.of(
                "an/2022 under ?",
                "binh/2022 under an/2022",
                "can/2022 under an/2022",
                "dien/2022 under an/2022",
                "xa/plans/an/2022 under ?",
                "xa/plans/binh/2022 under xa/plans/an/2022",
                "em/2022 under xa/plans/dien/2022");
        for (RegisterParts parts : List.of(RegisterParts.of(files(), 1), RegisterParts.whole(files()))) {
            assertThat(summed(parts, 1).sum())
                    .extracting(RegisterPartsTest::place)
                    .isEqualTo(ids);
        }
        assertThat(WorkspaceLoader.load(files(), FolderFiles.IS_FILE)
                        .workspace()
                        .plans())
                .extracting(RegisterPartsTest::place)
                .isEqualTo(ids);
        same(2);
    }

    private static String place(Plan plan) {
        return plan.id() + " under " + plan.parent().orElse("?");
    }

    private void same(int threads) {
        WorkspaceScan.Scanned parts =
                scan(RegisterParts.of(files(), 1), threads).orElseThrow();
        WorkspaceScan.Scanned whole =
                scan(RegisterParts.whole(files()), threads).orElseThrow();
        Loaded loaded = WorkspaceLoader.load(files(), FolderFiles.IS_FILE);
        loaded.findings().addAll(Rules.check(loaded.workspace()));
        assertThat(parts.findings().sorted())
                .isEqualTo(whole.findings().sorted())
                .isEqualTo(loaded.findings().sorted());
        assertThat(parts.findings().errors()).isEqualTo(whole.findings().errors());
        assertThat(parts.ignores()).containsExactlyInAnyOrderElementsOf(loaded.ignores());
        assertThat(parts.sound()).isEqualTo(whole.sound());
        assertThat(parts.unreadable()).isEqualTo(whole.unreadable());
    }

    private WorkspaceScan.Scanned whole() {
        return scan(RegisterParts.whole(files()), 1).orElseThrow();
    }

    private java.util.Optional<WorkspaceScan.Scanned> scan(RegisterParts parts, int threads) {
        return WorkspaceScan.of(
                files(),
                parts,
                FolderFiles.IS_FILE,
                threads,
                new WorkspaceScan.Check(Rules::checkPlans, Rules::checkAround),
                plans -> true,
                made -> {});
    }

    private PlanStream.Summed<List<Plan>> summed(RegisterParts parts, int threads) {
        return PlanStream.sum(files(), parts, threads, ArrayList::new, List::add);
    }

    private static List<PlanDocument> documents(PlanStream.Summed<List<Plan>> summed) {
        return summed.sum().stream().map(Plan::document).toList();
    }

    private static List<List<Unit>> units(PlanStream.Summed<List<Plan>> summed) {
        return summed.sum().stream().map(plan -> plan.units().units()).toList();
    }

    private static Set<String> codes(WorkspaceScan.Scanned scanned) {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : scanned.findings().sorted()) {
            codes.add(finding.code());
        }
        return codes;
    }

    private List<String> belowRegisters() {
        return paths().stream()
                .filter(path -> path.indexOf('/', "plans/".length()) > 0)
                .toList();
    }

    private List<String> paths() {
        return files().stream().map(PlanFile::path).toList();
    }

    private List<PlanFile> files() {
        return FolderFiles.select(folder, List.of("plans")).files();
    }

    private void plan(String register, String parent) throws IOException {
        copy("2022/plan.yaml", register);
        Path plan = folder.resolve("plans/" + register + "/2022/plan.yaml");
        Files.writeString(plan, Files.readString(plan) + parent + "\n");
    }

    private void copy(String file, String register) throws IOException {
        Path to = folder.resolve("plans/" + register + "/" + file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, Files.readString(BASE.resolve(file)));
    }

    private void write(String path, String... lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "apiVersion: cchc/v1\n" + String.join("\n", lines) + "\n");
    }
}
