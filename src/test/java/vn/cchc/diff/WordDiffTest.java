package vn.cchc.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is in both and in the old is the old text, what is in both and in the new the new one; what is alike stays so. */
class WordDiffTest {
    private static String side(List<WordDiff.Piece> pieces, WordDiff.In other) {
        StringBuilder text = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            text.append(piece.in() == other ? "" : piece.text());
        }
        return words(text.toString());
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    @Test
    void the_pieces_are_the_two_texts() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String before = text(random, random.nextInt(9));
            String after = text(random, random.nextInt(9));
            List<WordDiff.Piece> pieces = WordDiff.of(before, after);
            assertThat(side(pieces, WordDiff.In.NEW))
                    .as("%s | %s", before, after)
                    .isEqualTo(words(before));
            assertThat(side(pieces, WordDiff.In.OLD))
                    .as("%s | %s", before, after)
                    .isEqualTo(words(after));
        }
    }

    private static String text(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(List.of("quý", "I", "II", "năm", "2022").get(random.nextInt(5)));
        }
        return String.join(" ", words);
    }

    @Test
    void one_word_differs() {
        assertThat(WordDiff.of("Quý I năm 2022", "Quý II năm 2022"))
                .extracting(WordDiff.Piece::in)
                .containsExactly(WordDiff.In.BOTH, WordDiff.In.OLD, WordDiff.In.NEW, WordDiff.In.BOTH);
        assertThat(WordDiff.of("", "")).allMatch(piece -> piece.in() == WordDiff.In.BOTH);
    }

    @Test
    void texts_too_long_to_compare_keep_what_they_begin_and_end_with() {
        String old = "đầu " + "a ".repeat(2_100) + "cuối";
        String fresh = "đầu " + "b ".repeat(2_100) + "cuối";
        List<WordDiff.Piece> pieces = WordDiff.of(old, fresh);
        assertThat(pieces)
                .extracting(WordDiff.Piece::in)
                .containsExactly(WordDiff.In.BOTH, WordDiff.In.OLD, WordDiff.In.NEW, WordDiff.In.BOTH);
        assertThat(side(pieces, WordDiff.In.NEW)).isEqualTo(words(old));
    }
}
