package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Plan;

/**
 * Two schools under an office under a department, two units under each other, one under a group and one under nothing that
 * exists; each has a task of its own, and one task has nobody. All figures are counted by hand.
 */
class RollUpTest {
    private static final LocalDate AFTER_Q1 = LocalDate.of(2022, 3, 11);

    private static final String UNITS = """
            apiVersion: cchc/v1
            kind: Units
            groups:
              - { id: cac-truong, name: Các trường }
            units:
              - { id: so, name: Sở Ví dụ }
              - { id: phong, name: Phòng, parent: so }
              - { id: truong-a, name: Trường A, parent: Phòng, groups: [cac-truong] }
              - { id: truong-b, name: Trường B, parent: phong, groups: [cac-truong] }
              - { id: vong-1, name: Vòng 1, parent: vong-2 }
              - { id: vong-2, name: Vòng 2, parent: vong-1 }
              - { id: duoi-vong, name: Dưới vòng, parent: vong-1 }
              - { id: duoi-nhom, name: Dưới nhóm, parent: cac-truong }
              - { id: mo-coi, name: Mồ côi, parent: khong-co }
              - { id: ranh, name: Không có việc, parent: so }
            """;

    private static String tasks(String... leads) {
        StringBuilder text = new StringBuilder("apiVersion: cchc/v1\nkind: Tasks\ntitle: NHIỆM VỤ\ntasks:\n");
        for (int i = 0; i < leads.length; i++) {
            text.append("  - { id: ").append(i + 1).append(", area: ").append(i % 2 == 0 ? "I" : "II");
            text.append(", title: Việc, products: [Báo cáo], leads: [").append(leads[i]);
            text.append("], deadline: Trước ngày 15/02/2022 }\n");
        }
        return text.toString();
    }

    private static String plan(String parent) {
        return "apiVersion: cchc/v1\nkind: Plan\ntitle: Kế hoạch\nyear: 2022\nissuedBy: so\nfocalUnit: so\n"
                + (parent.isEmpty() ? "" : "parent: " + parent + "\n")
                + """
                areas:
                  - { id: I, title: Chỉ đạo }
                  - { id: II, title: Thể chế }
                reporting: { opening: Báo cáo, to: so, by: [cac-truong] }
                milestones:
                  - { id: q1, title: quý I, period: Quý I/2022, due: trước ngày 10/3 }
                """;
    }

    private static RollUp rollUp(Map<String, String> files) throws IOException {
        return added(new RollUp(AFTER_Q1), files);
    }

    private static RollUp added(RollUp sums, Map<String, String> files) throws IOException {
        for (Plan plan : BasePlan.all(files)) {
            sums.add(Status.onDay(plan, AFTER_Q1));
        }
        return sums;
    }

    @Test
    void sums_without_units_are_the_same_by_plan_and_by_area() throws IOException {
        RollUp with = rollUp(onePlan());
        RollUp without = added(RollUp.withoutUnits(AFTER_Q1), onePlan());
        assertThat(without.byPlan()).usingRecursiveComparison().isEqualTo(with.byPlan());
        assertThat(without.byArea()).usingRecursiveComparison().isEqualTo(with.byArea());
        assertThat(without.total()).usingRecursiveComparison().isEqualTo(with.total());
        assertThat(with.byUnit()).isNotEmpty();
        assertThat(without.byUnit()).isEmpty();
    }

    private static Map<String, String> onePlan() {
        return Map.of(
                "units.yaml",
                UNITS,
                "2022/plan.yaml",
                plan(""),
                "2022/targets.yaml",
                "apiVersion: cchc/v1\nkind: Targets\ntargets: []\n",
                "2022/duties.yaml",
                "apiVersion: cchc/v1\nkind: Duties\nduties: []\n",
                "2022/tasks.yaml",
                tasks("phong", "truong-a", "truong-b", "vong-1", "vong-2", "duoi-vong", "duoi-nhom", "mo-coi", ""),
                "2022/reports/q1/truong-a.yaml",
                """
                        apiVersion: cchc/v1
                        kind: Report
                        submitted: 2022-03-09
                        tasks:
                          - { id: 2, progress: done, on: 2022-02-20 }
                        """);
    }

    @Test
    void units_with_everything_under_them() throws IOException {
        List<String> lines = new ArrayList<>();
        for (RollUp.Row row : rollUp(onePlan()).byUnit()) {
            lines.add(row.id() + " (" + row.title() + ") < " + row.parent().orElse("-") + ": "
                    + row.own().tasks() + " of " + row.all().tasks());
        }
        assertThat(lines)
                .containsExactly(
                        "so (Sở Ví dụ) < -: 0 of 3",
                        "phong (Phòng) < so: 1 of 3",
                        "truong-a (Trường A) < phong: 1 of 1",
                        "truong-b (Trường B) < phong: 1 of 1",
                        // those under each other have the figures of the whole loop
                        "vong-1 (Vòng 1) < vong-2: 1 of 3",
                        "vong-2 (Vòng 2) < vong-1: 1 of 3",
                        "duoi-vong (Dưới vòng) < vong-1: 1 of 1",
                        // neither a group nor what does not exist is a unit above
                        "duoi-nhom (Dưới nhóm) < -: 1 of 1",
                        "mo-coi (Mồ côi) < -: 1 of 1",
                        " () < -: 1 of 1");
    }

    @Test
    void each_line_knows_the_one_above_it() throws IOException {
        List<RollUp.Row> rows = rollUp(onePlan()).byUnit();
        assertThat(rows)
                .extracting(row -> row.above() == RollUp.NOWHERE
                        ? "-"
                        : rows.get(row.above()).id())
                .containsExactly("-", "so", "phong", "phong", "vong-2", "vong-1", "vong-1", "-", "-", "-");
    }

    @Test
    void figures_of_a_unit_and_of_all() throws IOException {
        RollUp sums = rollUp(onePlan());
        Sums office = sums.byUnit().get(1).all();
        assertThat(office.of(Standing.DONE_LATE)).isEqualTo(1);
        assertThat(office.done()).isEqualTo(1);
        assertThat(office.due()).isEqualTo(3);
        assertThat(office.reportsExpected()).isEqualTo(2);
        assertThat(office.reportsReceived()).isEqualTo(1);
        assertThat(sums.total().tasks()).isEqualTo(9);
        assertThat(sums.totalOfUnits().tasks()).isEqualTo(9);
        assertThat(sums.plans()).isEqualTo(1);
        assertThat(sums.byArea())
                .extracting(row -> row.title() + " " + row.all().tasks())
                .containsExactly("Chỉ đạo 5", "Thể chế 4");
    }

    @Test
    void figures_of_targets_and_duties() throws IOException {
        RollUp sums = new RollUp(AFTER_Q1);
        sums.add(Status.onDay(
                BasePlan.with(Map.ofEntries(BasePlan.report(
                        "q1", "van-phong-so", "2022-03-09", "duties:\n  - { id: cong-khai, on: [2022-01-28] }\n"))),
                AFTER_Q1));
        assertThat(sums.total().targets()).isEqualTo(1);
        assertThat(sums.total().dutiesDue()).isEqualTo(2);
        assertThat(sums.total().of(Sums.Kind.DUTIES_DONE)).isEqualTo(1);
        assertThat(sums.total().of(Sums.Kind.DUTIES_MISSED)).isEqualTo(1);
    }

    /** Of one, two and three tasks, each under the one before. */
    private static Map<String, String> threeLevels() {
        Map<String, String> files = new HashMap<>(Map.of("units.yaml", UNITS));
        files.put("2022/plan.yaml", plan(""));
        files.put("2022/tasks.yaml", tasks("so"));
        files.put("truong-a/plan.yaml", plan("2022"));
        files.put("truong-a/tasks.yaml", tasks("truong-a", "truong-a"));
        files.put("lop/plan.yaml", plan("truong-a"));
        files.put("lop/tasks.yaml", tasks("truong-a", "truong-a", "truong-a"));
        return files;
    }

    @Test
    void plans_with_everything_under_them() throws IOException {
        Map<String, String> files = threeLevels();
        files.put("vong-1/plan.yaml", plan("vong-2"));
        files.put("vong-1/tasks.yaml", tasks("vong-1"));
        files.put("vong-2/plan.yaml", plan("vong-1"));
        files.put("vong-2/tasks.yaml", tasks("vong-2", "vong-2"));
        RollUp sums = rollUp(files);
        sums.addUnreadable("hong");
        assertThat(sums.plans()).isEqualTo(6);
        assertThat(sums.byPlan())
                .extracting(row -> row.id() + " < " + row.parent().orElse("-") + ": "
                        + row.own().tasks() + " of " + row.all().tasks())
                .containsExactlyInAnyOrder(
                        "2022 < -: 1 of 6",
                        "truong-a < 2022: 2 of 5",
                        "lop < truong-a: 3 of 3",
                        "vong-1 < vong-2: 1 of 3",
                        "vong-2 < vong-1: 2 of 3",
                        "hong < -: 0 of 0");
    }

    /** What stands under a plan that is not counted counts for those above it. */
    @Test
    void a_plan_that_is_not_counted_keeps_its_place() throws IOException {
        Map<String, String> files = threeLevels();
        RollUp sums = new RollUp(AFTER_Q1);
        for (Plan plan : BasePlan.all(files)) {
            if (plan.id().equals("truong-a")) {
                sums.addUncounted(plan);
            } else {
                sums.add(Status.onDay(plan, AFTER_Q1));
            }
        }
        assertThat(sums.byPlan())
                .extracting(row -> row.id() + " < " + row.parent().orElse("-") + ": "
                        + row.own().tasks() + " of " + row.all().tasks() + (row.counted() ? "" : " and more"))
                .containsExactlyInAnyOrder(
                        "2022 < -: 1 of 4", "truong-a < 2022: 0 of 3 and more", "lop < truong-a: 3 of 3");
    }

    @Test
    void equal_sums_are_one() throws IOException {
        Sums one = rollUp(onePlan()).total();
        Sums other = rollUp(onePlan()).total();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(new Sums());
        assertThat(one.hashCode()).isNotEqualTo(new Sums().hashCode());
        assertThat(one.isZero()).isFalse();
        assertThat(new Sums().isZero()).isTrue();
    }
}
