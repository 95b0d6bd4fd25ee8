package vn.cchc.fuzz;

import java.nio.charset.StandardCharsets;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Reading;
import vn.cchc.message.DeadlineWords;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** For a fuzzer that watches which code is reached, such as Jazzer: any bytes as a phrase. */
public final class PhraseFuzzer {
    private static final DeadlineWords WORDS = new DeadlineWords(Messages.of(Language.VI));

    private PhraseFuzzer() {}

    /** What is thrown here is a fault. */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading reading = DeadlineParser.read(new String(input, StandardCharsets.UTF_8), 2022);
        if (WORDS.explanation(reading, Counting.STRICT).isBlank()) {
            throw new AssertionError("nothing is said of it");
        }
    }
}
