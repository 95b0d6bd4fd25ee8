package vn.cchc.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.status.RollUp;
import vn.cchc.status.Sums;

class NestedTest {
    private static final List<RollUp.Row> NONE = List.of();

    private static RollUp.Row row(String register, String id, int above) {
        Optional<String> file = register.isEmpty() ? Optional.empty() : Optional.of(register);
        return new RollUp.Row(file, id, id, Optional.empty(), above, true, new Sums(), new Sums());
    }

    private static List<String> drawn(List<RollUp.Row> rows) {
        List<String> drawn = new ArrayList<>();
        for (Nested.Line line : Nested.of(rows)) {
            drawn.add(line.depth() + " " + line.row().id());
        }
        return drawn;
    }

    @Test
    void what_stands_under_a_line_follows_it_whatever_stands_between_them() {
        List<RollUp.Row> rows = List.of(
                row("", "phòng", 3), row("", "khác", RollUp.NOWHERE), row("", "tổ", 0), row("", "sở", RollUp.NOWHERE));
        assertThat(drawn(rows)).containsExactly("0 khác", "0 sở", "1 phòng", "2 tổ");
        assertThat(drawn(NONE)).isEmpty();
    }

    @Test
    void a_circle_is_drawn_from_its_first_line() {
        List<RollUp.Row> rows = List.of(
                row("", "trên vòng", RollUp.NOWHERE),
                row("", "vòng 1", 2),
                row("", "vòng 2", 1),
                row("", "dưới vòng", 2),
                row("", "dưới chính nó", 4));
        assertThat(drawn(rows))
                .containsExactly("0 trên vòng", "0 vòng 1", "1 vòng 2", "2 dưới vòng", "0 dưới chính nó");
    }

    @Test
    void what_stands_under_a_circle_is_drawn_below_it_wherever_it_was() {
        List<RollUp.Row> rows =
                List.of(row("", "dưới dưới", 1), row("", "dưới", 3), row("", "vòng 1", 3), row("", "vòng 2", 2));
        assertThat(drawn(rows)).containsExactly("0 vòng 1", "1 vòng 2", "2 dưới", "3 dưới dưới");
    }

    @Test
    void lines_of_one_register_stay_together() {
        List<RollUp.Row> rows = List.of(
                row("a/units.yaml", "sở", RollUp.NOWHERE),
                row("b/units.yaml", "sở", RollUp.NOWHERE),
                row("a/units.yaml", "", RollUp.NOWHERE),
                row("b/units.yaml", "phòng", 1));
        assertThat(Nested.of(rows))
                .extracting(line ->
                        line.row().register().orElseThrow() + " " + line.row().id())
                .containsExactly("a/units.yaml sở", "a/units.yaml ", "b/units.yaml sở", "b/units.yaml phòng");
    }

    @Test
    void a_tree_may_be_as_deep_as_it_likes() {
        List<RollUp.Row> rows = new ArrayList<>();
        for (int depth = 0; depth < 100_000; depth++) {
            rows.add(row("", "đơn vị", depth - 1));
        }
        assertThat(Nested.of(rows)).last().extracting(Nested.Line::depth).isEqualTo(99_999);
    }
}
