package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Reading;
import vn.cchc.message.DeadlineWords;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** Phrases made of pieces of real ones: reading ends, days are in order, and the same phrase reads the same. */
final class PhraseTarget implements Target {
    private static final List<String> PHRASES = phrases();
    private static final List<DeadlineWords> WORDS =
            List.of(new DeadlineWords(Messages.of(Language.VI)), new DeadlineWords(Messages.of(Language.EN)));

    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        try {
            for (String row : Files.readAllLines(Path.of("src/test/resources/deadlines.tsv"))) {
                phrases.add(row.split("\t")[0]);
            }
            phrases.addAll(Files.readAllLines(Path.of("src/test/resources/must-ask.txt")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return phrases;
    }

    @Override
    public String name() {
        return "phrase";
    }

    @Override
    public void run(Random random) {
        for (int i = 0; i < 50; i++) {
            String phrase = phrase(random);
            int year = 1990 + random.nextInt(111);
            Reading reading = DeadlineParser.read(phrase, year);
            assertThat(DeadlineParser.read(phrase, year)).as(phrase).isEqualTo(reading);
            List<LocalDate> days = reading.deadline().lastDays(Counting.STRICT);
            for (LocalDate day : days) {
                assertThat(day.getYear()).as(phrase).isBetween(1900, 3200);
            }
            if (reading.certain()) {
                assertThat(days.stream().map(LocalDate::getYear).toList())
                        .as(phrase)
                        .isSorted();
                if (days.size() == 1) {
                    reading.deadline()
                            .firstDay()
                            .ifPresent(
                                    first -> assertThat(days.get(0)).as(phrase).isAfterOrEqualTo(first));
                }
            }
            WORDS.forEach(words -> assertThat(words.explanation(reading, Counting.STRICT))
                    .as(phrase)
                    .isNotBlank());
            DeadlineParser.withoutYear(phrase);
        }
    }

    private static String phrase(Random random) {
        String one = PHRASES.get(random.nextInt(PHRASES.size()));
        String other = PHRASES.get(random.nextInt(PHRASES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> Mutations.inSigns(one, random);
            case 1 ->
                one.substring(0, random.nextInt(one.length() + 1))
                        + other.substring(random.nextInt(other.length() + 1));
            case 2 -> one + List.of(" và ", ", ", "; ", " đến ", "-", " ").get(random.nextInt(6)) + other;
            case 3 -> shuffled(one + " " + other, random);
            default -> Mutations.inLines(one, random);
        };
    }

    private static String shuffled(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
    }
}
