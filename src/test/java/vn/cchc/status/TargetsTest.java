package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to measure a target, whose measurements count, and for which milestone. */
class TargetsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // target | what the offices and the department say | value, how many were asked, how many measured
                "goal: '= 100%', measure: yes-no | yes | yes | - | 100 2 2",
                "goal: '= 100%', measure: yes-no | yes | - | - | 50 2 1",
                // of yes and no only those that are asked count; the plan's reporting says who, where the target does
                // not
                "goal: '= 100%', measure: yes-no | yes | - | yes | 50 2 1",
                "goal: '= 100%', measure: yes-no, units: [van-phong-so] | yes | yes | - | 100 1 1",
                "goal: '= 100%', measure: yes-no, units: [so, cac-phong] | yes | no | yes | 66.6667 3 3",
                // a number is not yes or no
                "goal: '= 100%', measure: yes-no | yes | 3 | - | 50 2 1",
                // of figures all count, whoever was asked
                "goal: '≥ 5', units: [van-phong-so] | 2 | 2 | - | 4 1 2",
                "goal: '≥ 5' | 2 | 2 | 3 | 7 - 3",
                // what nobody can read has no figure
                "goal: nhiều | 2 | 2 | - | - - 2",
            })
    void of_a_target(String target, String office, String other, String department, String expected)
            throws IOException {
        TargetStanding.Figure figure =
                standing(target, office, other, department).figure();
        assertThat(figure.value().map(BigDecimal::toPlainString).orElse("-") + " "
                        + figure.asked().map(String::valueOf).orElse("-") + " " + figure.units())
                .isEqualTo(expected);
    }

    private static TargetStanding standing(String target, String... said) throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put(
                "2022/targets.yaml",
                "apiVersion: cchc/v1\nkind: Targets\ntargets:\n  - { id: dich, paragraph: 1, text: Đích;, " + target
                        + " }\n");
        List<String> units = List.of("van-phong-so", "phong-to-chuc", "so");
        for (int i = 0; i < said.length; i++) {
            if (!said[i].equals("-")) {
                files.putAll(Map.ofEntries(BasePlan.report(
                        "q1", units.get(i), "2022-03-08", "targets:\n  - { id: dich, value: " + said[i] + " }\n")));
            }
        }
        return Status.of(BasePlan.with(files), DAY, Filter.ALL).targets().get(0);
    }

    /** The report of June corrects the figure of March; what it measured itself is another. */
    @Test
    void a_correction_takes_the_place_of_what_it_corrects() throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put(
                "2022/targets.yaml",
                "apiVersion: cchc/v1\nkind: Targets\ntargets:\n  - { id: dich, paragraph: 1, text: Đích;, goal: ≥ 5 }\n");
        files.putAll(Map.ofEntries(
                BasePlan.report("q1", "van-phong-so", "2022-03-08", "targets:\n  - { id: dich, value: 3 }\n"),
                BasePlan.report(
                        "6m",
                        "van-phong-so",
                        "2022-06-08",
                        "targets:\n  - { id: dich, value: 4, corrects: q1, reason: nhầm }\n")));
        assertThat(trend(files)).containsExactly("q1 4");
        files.putAll(Map.ofEntries(
                BasePlan.report("6m", "van-phong-so", "2022-06-08", "targets:\n  - { id: dich, value: 6 }\n")));
        assertThat(trend(files)).containsExactly("q1 3", "6m 6");
        // what is said to correct no milestone of the plan stands where it was said
        files.putAll(Map.ofEntries(BasePlan.report(
                "6m",
                "van-phong-so",
                "2022-06-08",
                "targets:\n  - { id: dich, value: 6, corrects: q9, reason: nhầm }\n")));
        assertThat(trend(files)).containsExactly("q1 3", "6m 6");
        files.remove("2022/reports/q1/van-phong-so.yaml");
        assertThat(trend(files)).containsExactly("6m 6");
    }

    private static List<String> trend(Map<String, String> files) throws IOException {
        List<String> trend = new ArrayList<>();
        for (TargetStanding.Point point : Status.of(BasePlan.with(files), DAY, Filter.ALL)
                .targets()
                .get(0)
                .trend()) {
            trend.add(point.milestone() + " "
                    + point.figure().value().orElseThrow().toPlainString());
        }
        return trend;
    }
}
