package vn.cchc.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.source.Signs;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hạn chót trong quý II | 21",
                "tê\u0323 n̂ | 4",
                "計画 | 4",
                "a\u00ADb | 2",
                "– “…” | 5",
                "😀 | 2",
            })
    void columns_that_a_text_takes(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rà soát văn bản | 15 | Rà soát văn bản",
                "Rà soát văn bản | 14 | Rà soát văn…",
                "Rà soát văn bản | 12 | Rà soát…",
                "Rà soát văn bản | 11 | Rà soát…",
                "Raxsoatsvawnbanr | 9 | Raxsoats…",
                "一 計画 計画 | 6 | 一…",
                "x | 0 | …",
            })
    void a_cut_text_ends_at_a_word_and_says_so(String text, int width, String cut) {
        assertThat(Columns.cut(text, width)).isEqualTo(cut);
    }

    /** What is told without the tables of the platform is what they say. */
    @Test
    void no_column_is_what_combines_and_what_is_unseen() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            int type = Character.getType(c);
            boolean none =
                    type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
            assertThat(Columns.of(String.valueOf(c)) == 0)
                    .as("%04X", (int) c)
                    .isEqualTo(none && !Signs.actsOnTerminals(c));
        }
    }

    /** A sign that is not ours at the end changes how widths are told, not where lines are broken. */
    @Test
    void lines_are_the_same_however_widths_are_told() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append("aạb ê –ệ".charAt(random.nextInt(8)));
            }
            int width = 2 + random.nextInt(20);
            int most = 1 + random.nextInt(3);
            String other = text.append('a').toString().replace('a', '\u0430'); // a Cyrillic letter, told by the tables
            List<String> told = Columns.wrap(text.toString(), width, most).stream()
                    .map(line -> line.replace('a', '\u0430'))
                    .toList();
            assertThat(Columns.wrap(other, width, most))
                    .as("%s in %s", other, width)
                    .isEqualTo(told)
                    .hasSizeLessThanOrEqualTo(most)
                    .allMatch(line -> Columns.of(line) <= width);
        }
    }
}
