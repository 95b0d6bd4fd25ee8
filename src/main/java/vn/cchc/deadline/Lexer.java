package vn.cchc.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.source.Letters;

/** Cuts a phrase into words, numbers and signs, in one pass. Letters and digits part even without a blank. */
final class Lexer {
    private Lexer() {}

    /** The tokens of a text in composed form. Dashes become {@code -}, line ends {@code ;}. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            if (isDigit(c)) {
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
                tokens.add(number(text, start, i));
            } else if (letter(c)) {
                while (i < text.length() && letter(text.charAt(i))) {
                    i++;
                }
                String key = Spelling.key(text.substring(start, i));
                Word word = i < text.length() && isDigit(text.charAt(i)) ? abbreviation(key) : Word.of(key);
                tokens.add(new Token(Token.Kind.WORD, key, word, -1, start, i));
            } else {
                i++;
                char sign = sign(c);
                if (sign != ' ') {
                    tokens.add(new Token(Token.Kind.SIGN, String.valueOf(sign), Word.OTHER, -1, start, i));
                }
            }
        }
        return tokens;
    }

    /** Letters, and the Roman numerals that Unicode has as single signs. */
    private static boolean letter(char c) {
        return Letters.is(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isDigit(char c) {
        return !Letters.isVietnamese(c) && Character.isDigit(c);
    }

    /** "Q2", "T5": a letter right before a number. */
    private static Word abbreviation(String key) {
        return switch (key) {
            case "q0" -> Word.QUY;
            case "t0" -> Word.THANG;
            default -> Word.of(key);
        };
    }

    private static Token number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = end - start > 9 ? -1 : 10 * value + Character.digit(text.charAt(i), 10);
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, end), Word.OTHER, value, start, end);
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\n', '\r' -> ';';
            case '[' -> '(';
            case ']' -> ')';
            case '\u2044' -> '/';
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                        ? ' '
                        : c;
        };
    }
}
