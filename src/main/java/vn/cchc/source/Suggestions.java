package vn.cchc.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The known words nearest to one that is not known, for "did you mean". Case, diacritics and blanks do not count. */
public final class Suggestions {
    private Suggestions() {}

    /** The nearest candidates, or all of them where none is near. */
    public static List<String> nearestOrAll(String written, List<String> candidates) {
        List<String> nearest = nearest(written, candidates);
        return nearest.isEmpty() ? List.copyOf(candidates) : nearest;
    }

    /** At most three candidates, nearest first, ties in the given order; none where all are too far away. */
    public static List<String> nearest(String word, Collection<String> candidates) {
        return new Nearest(candidates).to(word);
    }

    /** Lower case, without diacritics, {@code đ} as {@code d}, every run of other signs one hyphen. */
    public static String fold(String word) {
        if (isFolded(word)) {
            return word;
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append('-');
                }
                gap = false;
                folded.append(c == 'đ' ? 'd' : c);
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** Whether a word is so already, as ids and codes mostly are: those are compared by the million. */
    private static boolean isFolded(String word) {
        boolean gap = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sign = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!sign && (gap || c != '-')) {
                return false;
            }
            gap = !sign;
        }
        return !gap;
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two words, or more than {@code limit}. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (Math.min(least, leastBefore) > limit) {
                return limit + 1; // from two rows like these none comes back below
            }
            leastBefore = least;
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
