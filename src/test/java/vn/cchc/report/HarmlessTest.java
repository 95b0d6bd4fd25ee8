package vn.cchc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HarmlessTest {
    /** What is said to be harmless at a glance is what escaping leaves alone, and the most of what an office writes is. */
    @ParameterizedTest
    @EnumSource
    void only_what_escaping_leaves_alone(OutputFormat format) {
        String signs = "abđệ0123456789  ..))--++=##\t\n\r\u0001\u007F\\`*_[]<>|&~$\"':;,/()%😀";
        Random random = new Random(5);
        int harmless = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(7); i > 0; i--) {
                made.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = made.toString();
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (format.isHarmless(utf8)) {
                harmless++;
                assertThat(format.escape(text)).isEqualTo(text);
            }
        }
        assertThat(harmless).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Trước ngày 15/11/2022, true",
        "'21 nhiệm vụ, 1.5 triệu đồng', true",
        "'Sở GDĐT (các phòng)', true",
        "1. Kế hoạch, false",
        "2) Kế hoạch, false",
        "- gạch đầu dòng, false",
        "+ cộng, false",
        "=, false",
        "' bốn dấu cách', false",
        "mục #2, false",
        "a|b, false",
        "2*3, false"
    })
    void in_markdown(String text, boolean harmless) {
        assertThat(OutputFormat.MARKDOWN.isHarmless(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(harmless);
    }
}
