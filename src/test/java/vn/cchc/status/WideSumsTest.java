package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.terminal.RollUpText;
import vn.cchc.terminal.Style;

/** Figures of a nation: they alone are wider than a terminal of 80 columns. */
class WideSumsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static Sums millions() {
        Sums sums = new Sums();
        for (Sums.Kind kind : Sums.Kind.values()) {
            sums.add(kind);
        }
        for (int i = 0; i < 20; i++) {
            sums = sums.plus(sums);
        }
        return sums;
    }

    @Test
    void names_and_figures_are_whole_where_figures_fill_the_line() throws IOException {
        RollUp.Row row = new RollUp.Row(
                Optional.empty(),
                "tinh-001/so/2022",
                "Sở",
                Optional.empty(),
                RollUp.NOWHERE,
                true,
                millions(),
                millions());
        StringWriter out = new StringWriter();
        new RollUpText(new Wording(Messages.of(Language.VI)), Style.PLAIN, 80, out)
                .write(DAY, "plan", RollUp.withoutUnits(DAY), List.of(row), List.of());
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(4)).isEqualTo("tinh-001/so/2022");
        assertThat(lines.get(5))
                .startsWith(" ".repeat("Kế hoạch".length() + 2) + "7340032  1048576")
                .endsWith("  1048576");
        assertThat(lines.get(5)).hasSameSizeAs(lines.get(3));
        assertThat(lines.get(6)).startsWith("Cộng").hasSameSizeAs(lines.get(3));
    }

    @Test
    void each_register_heads_its_units_and_so_does_none() throws IOException {
        List<RollUp.Row> rows = List.of(unit(Optional.empty(), "phong"), unit(Optional.of("b/units.yaml"), "to"));
        StringWriter out = new StringWriter();
        new RollUpText(new Wording(Messages.of(Language.VI)), Style.PLAIN, 80, out)
                .write(DAY, "unit", new RollUp(DAY), rows, List.of());
        assertThat(out.toString().lines().skip(4).map(line -> line.split("  ")[0]))
                .startsWith("không có danh mục đơn vị", "phong", "b/units.yaml", "to");
    }

    private static RollUp.Row unit(Optional<String> register, String id) {
        return new RollUp.Row(register, id, id, Optional.empty(), RollUp.NOWHERE, true, new Sums(), new Sums());
    }
}
