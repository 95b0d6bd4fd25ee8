package vn.cchc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.cchc.deadline.DeadlineParser;

/**
 * How long a phrase takes to read, beside a named reference in the same run: lower-casing and decomposing the same text.
 * Run by hand, never by the tests; docs/performance.md says how.
 */
public final class PhraseBench {
    private static final int ROUNDS = 15;
    private static final int PHRASES = 10_000;

    private PhraseBench() {}

    public static void main(String[] args) throws IOException {
        List<String> real = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/deadlines.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                real.add(line.substring(0, line.indexOf('\t')));
            }
        }
        System.out.println(PHRASES + " phrases, " + ROUNDS + " rounds, microseconds a phrase (min, median, max)");
        double[] read = measure(
                real, phrase -> DeadlineParser.read(phrase, 2026).parts().size());
        double[] reference = measure(
                real,
                phrase -> Normalizer.normalize(phrase.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .length());
        print("read            ", read);
        print("reference       ", reference);
        System.out.printf(Locale.ROOT, "ratio of medians %.2f%n", read[ROUNDS / 2] / reference[ROUNDS / 2]);
        System.out.println("growth with length (microseconds for one phrase, median)");
        for (int length = 125; length <= DeadlineParser.MAX_LENGTH; length *= 2) {
            String phrase = "trước ngày 15/02/2026 và ".repeat(100).substring(0, length);
            double[] one = measure(
                    List.of(phrase),
                    each -> DeadlineParser.read(each, 2026).parts().size());
            System.out.printf(Locale.ROOT, "%5d characters %8.1f%n", length, one[ROUNDS / 2]);
        }
    }

    private interface Work {
        int on(String phrase);
    }

    private static double[] measure(List<String> phrases, Work work) {
        double[] micros = new double[ROUNDS];
        long kept = 0;
        for (int round = -5; round < ROUNDS; round++) {
            int count = phrases.size() == 1 ? PHRASES / 20 : PHRASES;
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                kept += work.on(phrases.get(i % phrases.size()));
            }
            if (round >= 0) {
                micros[round] = (System.nanoTime() - start) / 1000.0 / count;
            }
        }
        if (kept == 42) {
            System.out.println(); // the work must not be optimised away
        }
        Arrays.sort(micros);
        return micros;
    }

    private static void print(String name, double[] micros) {
        System.out.printf(
                Locale.ROOT, "%s %6.2f %6.2f %6.2f%n", name, micros[0], micros[ROUNDS / 2], micros[ROUNDS - 1]);
    }
}
