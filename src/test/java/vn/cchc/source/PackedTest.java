package vn.cchc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTest {
    /** So many that most are packed and some are not yet. */
    private static final int MANY = 10_000;

    /** With every kind of argument that a finding may carry; of files that come and go. */
    private static Finding finding(int i) {
        Location at = new Location("plans/kế hoạch " + i / 3 + "/plan.yaml", i, 2, i + 1, 1 << 20);
        List<Object> arguments = i % 3 == 0
                ? List.of()
                : List.of(
                        "chữ " + i % 7,
                        i,
                        LocalDate.of(2022, 1, 1).plusDays(i),
                        new BigDecimal(i + ".50"),
                        List.of("lẻ \uD800", List.of()),
                        "dài".repeat(i % 100 == 1 ? 10_000 : 1));
        return new Finding(i % 2 == 0 ? Severity.WARNING : Severity.ERROR, "code-" + i % 5, at, arguments);
    }

    private static List<Finding> findings() {
        return IntStream.range(0, MANY).mapToObj(PackedTest::finding).toList();
    }

    @Test
    void what_is_packed_is_what_was_added() {
        List<Finding> packed = new ArrayList<>();
        for (Finding finding : findings()) {
            packed = Findings.with(packed, finding);
        }
        assertThat(packed).isInstanceOf(Packed.class);
        assertThat(new ArrayList<>(packed)).isEqualTo(findings());
        assertThat(packed.get(MANY - 1)).isEqualTo(finding(MANY - 1));
        assertThat(packed.get(0)).isEqualTo(finding(0));
        assertThat(packed.get(777)).isEqualTo(finding(777));
        assertThat(packed.subList(500, 530)).isEqualTo(findings().subList(500, 530));
    }

    @Test
    void several_threads_read_it_at_once() {
        List<Finding> packed = Packed.of(List.of(), new PackedFindings());
        packed.addAll(findings());
        assertThat(IntStream.range(0, MANY)
                        .parallel()
                        .filter(i -> !packed.get(i * 7 % MANY).equals(finding(i * 7 % MANY))))
                .isEmpty();
    }

    /** Of many, as of few: by place, each once, whatever the order in which they were found. */
    @Test
    void many_findings_are_sorted_as_few_are() {
        List<Finding> expected = new ArrayList<>(findings());
        expected.sort(null);
        Findings upwards = new Findings();
        Findings downwards = new Findings();
        for (int i = 0; i < MANY; i++) {
            upwards.add(expected.get(i));
            upwards.add(expected.get(i));
            downwards.add(expected.get(MANY - 1 - i));
        }
        assertThat(new ArrayList<>(upwards.sorted())).isEqualTo(expected);
        assertThat(new ArrayList<>(downwards.sorted())).isEqualTo(expected);
        Findings both = new Findings();
        both.addSorted(downwards);
        both.addSorted(upwards);
        assertThat(new ArrayList<>(both.sorted())).isEqualTo(expected);
        assertThat(both.errors()).isEqualTo(upwards.errors() + downwards.errors());
        assertThat(both.size()).isEqualTo(3 * MANY);
    }
}
