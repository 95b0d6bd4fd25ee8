package vn.cchc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    /** Each way to write gives the bytes that the platform gives, whatever is written. */
    @Test
    void is_the_utf_8_of_what_was_written() throws IOException {
        String pieces = "a\n\u007F\u0080é\u07FF\u0800ệ\uD7FF\uE000\uFFFD\uFFFF😀\uD83D";
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            DocumentText document = new DocumentText();
            StringBuilder wanted = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                StringBuilder text = new StringBuilder("<");
                for (int i = random.nextInt(400); i > 0; i--) {
                    text.append(pieces.charAt(random.nextInt(pieces.length())));
                }
                text.append('>');
                switch (random.nextInt(4)) {
                    case 0 -> document.write(text.toString());
                    case 1 -> document.write(text.toString().toCharArray());
                    case 2 -> document.write("xx" + text + "x", 2, text.length());
                    default -> document.write(text.toString().getBytes(StandardCharsets.UTF_8));
                }
                wanted.append(text);
            }
            assertThat(document.bytes()).isEqualTo(wanted.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
