package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Phrases that look like a day and are none, or not surely: none of them may give a certain day. */
class DeadlineMustAskTest {
    @Test
    void no_certain_day_from_a_phrase_to_be_asked_about() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> phrases = phrases();
        assertThat(phrases).hasSizeGreaterThan(75);
        for (String phrase : phrases) {
            Reading reading = DeadlineParser.read(phrase, 2026);
            if (reading.certain()
                    && !reading.deadline().lastDays(Counting.STRICT).isEmpty()) {
                wrong.add(phrase + " = " + reading.deadline());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> phrases() throws IOException {
        try (InputStream in = DeadlineMustAskTest.class.getResourceAsStream("/must-ask.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
