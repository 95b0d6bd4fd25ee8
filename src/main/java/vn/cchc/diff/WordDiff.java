package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;

/** Two wordings of one text, told apart word by word. */
public final class WordDiff {
    /** Longer texts are told apart only by what they begin and end with alike. */
    private static final int MOST_CELLS = 4_000_000;

    /** A run of words that is in both texts, only in the older or only in the newer. */
    public record Piece(In in, String text) {}

    public enum In {
        BOTH,
        OLD,
        NEW
    }

    private final List<Piece> pieces = new ArrayList<>();
    private In running = In.BOTH;
    private StringBuilder run = new StringBuilder();

    private WordDiff() {}

    /** The pieces in reading order; those of both texts and the old are the old text, those of both and the new the new. */
    public static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(words(before), words(after));
        diff.end();
        return List.copyOf(diff.pieces);
    }

    private void compare(List<String> old, List<String> fresh) {
        int same = 0;
        int shorter = Math.min(old.size(), fresh.size());
        while (same < shorter && old.get(same).equals(fresh.get(same))) {
            add(In.BOTH, old.get(same++));
        }
        int behind = 0;
        while (behind < shorter - same
                && old.get(old.size() - 1 - behind).equals(fresh.get(fresh.size() - 1 - behind))) {
            behind++;
        }
        middle(old.subList(same, old.size() - behind), fresh.subList(same, fresh.size() - behind));
        old.subList(old.size() - behind, old.size()).forEach(word -> add(In.BOTH, word));
    }

    private void middle(List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MOST_CELLS) {
            old.forEach(word -> add(In.OLD, word));
            fresh.forEach(word -> add(In.NEW, word));
            return;
        }
        int[][] common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(In.BOTH, old.get(i++));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(In.OLD, old.get(i++));
            } else {
                add(In.NEW, fresh.get(j++));
            }
        }
    }

    /** How many words the rests of both texts, from each word on, have in common in the same order. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(In in, String word) {
        if (in != running) {
            end();
            running = in;
        }
        run.append(word);
    }

    private void end() {
        if (run.length() > 0) {
            pieces.add(new Piece(running, run.toString()));
            run = new StringBuilder();
        }
    }

    /** Words, signs, and the blanks between them, each by itself. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    private static int kind(char c) {
        if (Character.isWhitespace(c)) {
            return 0;
        }
        return ".,;:()«»\"".indexOf(c) >= 0 ? 1 : 2;
    }
}
