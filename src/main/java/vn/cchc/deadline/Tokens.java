package vn.cchc.deadline;

import java.util.List;

/** The tokens of a phrase with the questions a reader asks of them; beyond the ends stands a token that is nothing. */
final class Tokens {
    private static final Token NOTHING = new Token(Token.Kind.SIGN, "\0", Word.OTHER, -1, 0, 0);

    private final List<Token> all;

    Tokens(List<Token> all) {
        this.all = all;
    }

    int size() {
        return all.size();
    }

    Token at(int index) {
        return index < 0 || index >= all.size() ? NOTHING : all.get(index);
    }

    boolean end(int index) {
        return index >= all.size();
    }

    boolean is(int index, Word... words) {
        for (int i = 0; i < words.length; i++) {
            if (at(index + i).word() != words[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isSign(int index, char sign) {
        return at(index).isSign(sign);
    }

    /** The words of the phrase from one of its tokens up to a later one. */
    String words(String text, int from, int to) {
        return text.substring(at(from).start(), at(Math.min(to, size()) - 1).end());
    }

    /** The token after one of the given words, or the same token where none stands. */
    int skip(int index, Word... words) {
        for (Word word : words) {
            if (at(index).is(word)) {
                return index + 1;
            }
        }
        return index;
    }

    /** Whether a token says that something comes round: "định kỳ", "hằng". */
    boolean isRhythm(int index) {
        return is(index, Word.HANG) || is(index, Word.MOI) || is(index - 1, Word.DINH, Word.KY);
    }
}
