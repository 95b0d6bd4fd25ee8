package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.cchc.message.DeadlineWords;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** What holds for every phrase: over every day of eleven years, every real phrase, every letter lost, every two words swapped. */
class DeadlinePropertiesTest {
    private static final List<DeadlineWords> WORDINGS =
            List.of(new DeadlineWords(Messages.of(Language.VI)), new DeadlineWords(Messages.of(Language.EN)));

    /** Swaps after which the text truly says something else: another day, or the same words about other periods. */
    private static final List<String> TRULY_SAID = List.of(
            "định kỳ tháng 6",
            "Năm 2026 các và năm tiếp theo",
            "2 tháng 5 năm 2026 để trình Quốc hội khóa XVI tại Kỳ họp thứ trong",
            "Trong thời hạn 20 ngày đầu năm sau liền kề và 60 ngày đầu quý sau",
            "Định kỳ 12 tháng 6 và cuối tháng cuối hàng năm",
            "Định kỳ 6 tháng cuối và cuối tháng 12 hàng năm");

    private static List<Deadline> everyForm() {
        List<Deadline> all = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() <= 2030; day = day.plusDays(1)) {
            all.add(new Deadline.Before(day));
            all.add(new Deadline.By(day));
            all.add(new Deadline.Within(Period.span(day, day.plusDays(17))));
            all.add(new Deadline.Within(Period.span(day, day.plusDays(400))));
            all.add(new Deadline.Stages(List.of(new Deadline.Before(day), new Deadline.By(day.plusDays(40)))));
        }
        for (int year = 2020; year <= 2030; year++) {
            for (Cycle cycle : Cycle.values()) {
                List<Deadline> occurrences = new ArrayList<>();
                for (Period period : Period.all(cycle, year)) {
                    all.add(new Deadline.Within(period));
                    occurrences.add(new Deadline.Within(period));
                }
                if (cycle != Cycle.WEEK) { // fifty-two weeks written out are longer than any phrase
                    all.add(new Deadline.Recurring(occurrences));
                }
            }
            all.add(new Deadline.Within(Period.nineMonths(year)));
        }
        return all;
    }

    @Test
    void a_reading_in_words_reads_as_the_same_days_in_both_languages() {
        List<Deadline> all = everyForm();
        assertThat(all).hasSizeGreaterThan(20_000);
        for (Deadline deadline : all) {
            TreeSet<LocalDate> days = days(deadline);
            for (DeadlineWords words : WORDINGS) {
                String plain = words.plain(deadline);
                Reading again =
                        DeadlineParser.read(plain, deadline.namedDays().get(0).getYear());
                assertThat(days(again.deadline())).as(plain).isEqualTo(days);
            }
        }
    }

    @Test
    void the_last_day_is_never_before_the_first() throws IOException {
        for (Deadline deadline : everyForm()) {
            check(deadline, deadline.toString());
        }
        for (DeadlineTableTest.Row row : DeadlineTableTest.rows()) {
            for (int year = 2020; year <= 2030; year++) {
                check(DeadlineParser.read(row.phrase(), year).deadline(), row.phrase());
            }
        }
    }

    private static void check(Deadline deadline, String what) {
        deadline.firstDay().ifPresent(first -> {
            for (LocalDate last : deadline.lastDays(Counting.STRICT)) {
                assertThat(last).as(what).isAfterOrEqualTo(first);
            }
        });
    }

    @Test
    void case_spacing_and_spelling_variants_change_nothing() throws IOException {
        for (DeadlineTableTest.Row row : DeadlineTableTest.rows()) {
            String phrase = row.phrase();
            String answer = answer(phrase, row.year());
            for (String variant : List.of(
                    phrase.toUpperCase(Locale.ROOT),
                    phrase.toLowerCase(Locale.ROOT),
                    Normalizer.normalize(phrase, Normalizer.Form.NFD),
                    phrase.replace(" ", "\u00A0"),
                    phrase.replace(" ", "  "),
                    "  " + phrase + "\n",
                    phrase.replace("ý", "í").replace("Ý", "Í").replace("ỳ", "ì"),
                    phrase.replace("oà", "òa").replace("òa", "oà"),
                    phrase.replace("-", "\u2013"))) {
                assertThat(answer(variant, row.year())).as(variant).isEqualTo(answer);
            }
        }
    }

    @Test
    void a_letter_lost_never_gives_another_certain_day() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (DeadlineTableTest.Row row : DeadlineTableTest.rows()) {
            Reading whole = DeadlineParser.read(row.phrase(), row.year());
            for (int i = 0; i < row.phrase().length(); i++) {
                String less = row.phrase().substring(0, i) + row.phrase().substring(i + 1);
                boolean numeral = isNumeral(row.phrase(), i);
                if (!numeral && differs(whole, less, row.year())) {
                    wrong.add(row.phrase() + " -> " + less + " = " + answer(less, row.year()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void two_words_swapped_never_give_another_certain_day() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (DeadlineTableTest.Row row : DeadlineTableTest.rows()) {
            Reading whole = DeadlineParser.read(row.phrase(), row.year());
            String[] words = row.phrase().split(" ");
            for (int i = 0; i < words.length; i++) {
                for (int j = i + 1; j < words.length; j++) {
                    String[] swapped = words.clone();
                    swapped[i] = words[j];
                    swapped[j] = words[i];
                    String other = String.join(" ", swapped);
                    boolean numbers = hasNumeral(words[i]) && hasNumeral(words[j]);
                    if (!numbers && !TRULY_SAID.contains(other) && differs(whole, other, row.year())) {
                        wrong.add(row.phrase() + " -> " + other + " = " + answer(other, row.year()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether a text is certain of days that the whole phrase does not give. */
    private static boolean differs(Reading whole, String text, int year) {
        Reading read = DeadlineParser.read(text, year);
        TreeSet<LocalDate> days = days(read.deadline());
        return read.certain() && !days.isEmpty() && !days.equals(days(whole.deadline()));
    }

    /** A digit or Roman numeral lost leaves another number, which the remaining text then truly says. */
    private static boolean isNumeral(String phrase, int at) {
        return Character.isDigit(phrase.charAt(at)) || "IVX".indexOf(phrase.charAt(at)) >= 0;
    }

    private static boolean hasNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isNumeral(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<LocalDate> days(Deadline deadline) {
        return new TreeSet<>(deadline.lastDays(Counting.STRICT));
    }

    private static String answer(String phrase, int year) {
        Reading reading = DeadlineParser.read(phrase, year);
        return reading.deadline().form() + " " + days(reading.deadline()) + (reading.certain() ? "" : " ?");
    }

    @Test
    void no_phrase_however_long_or_strange_stops_the_reader() {
        for (String piece : List.of(
                "ngày ",
                "trước ngày 15/02/2022 và ",
                "((((",
                "1/",
                "quý I, ",
                "9",
                "từ ",
                "theo ",
                "tháng 6 - ",
                "và ngày 5 ",
                "\u0000")) {
            Reading longest = DeadlineParser.read(piece.repeat(2_000 / piece.length()), 2022);
            assertThat(longest.certain() && longest.deadline().form() == Form.UNCLEAR)
                    .as(piece)
                    .isFalse();
            Doubt refused =
                    DeadlineParser.read(piece.repeat(100_000), 2022).doubts().get(0);
            assertThat(refused.code()).isEqualTo("phrase-too-long");
        }
    }
}
