package vn.cchc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
    /** Nothing is told otherwise than by the tables of the platform. */
    @Test
    void are_those_of_unicode() {
        int vietnamese = 0;
        for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Letters.is(c)).as("%04X", i).isEqualTo(Character.isLetter(c));
            assertThat(Letters.small(c)).as("%04X", i).isEqualTo(Character.toLowerCase(c));
            for (String text : List.of("" + c, c + "a", "a" + c, c + " " + c, c + "  ", "  " + c)) {
                assertThat(Letters.strip(text)).as("%04X", i).isEqualTo(text.strip());
                assertThat(Letters.stripTrailing(text)).as("%04X", i).isEqualTo(text.stripTrailing());
                assertThat(Letters.isBlank(text)).as("%04X", i).isEqualTo(text.isBlank());
            }
            if (Letters.isVietnamese(c)) {
                vietnamese++;
                assertThat(Character.isLetter(c) && !Character.isWhitespace(c) && !Character.isDigit(c))
                        .as("%04X", i)
                        .isTrue();
            }
        }
        assertThat(vietnamese).isEqualTo(12 + 90);
    }

    @Test
    void beyond_latin_1() {
        String letters = "ăắằẳẵặấầẩẫậđếềểễệẻẽẹĩỉịốồổỗộơớờởỡợỏọũủụưứừửữựỳỷỹỵ";
        for (int i = 0; i < letters.length(); i++) {
            assertThat(Letters.isVietnamese(letters.charAt(i))).isTrue();
        }
    }
}
