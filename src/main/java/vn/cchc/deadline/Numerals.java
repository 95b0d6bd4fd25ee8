package vn.cchc.deadline;

/** Numbers as words and as Roman numerals. */
final class Numerals {
    private Numerals() {}

    /** 1 to 9 for a Vietnamese numeral, else 0. */
    static int digit(Word word) {
        return switch (word) {
            case ONE, MOT_ONE -> 1;
            case TWO -> 2;
            case THREE -> 3;
            case FOUR -> 4;
            case NAM, LAM_FIVE -> 5;
            case SIX -> 6;
            case SEVEN -> 7;
            case EIGHT -> 8;
            case NINE -> 9;
            default -> 0;
        };
    }

    /** Whether a word is a Roman numeral as quarters have them. */
    static boolean isRoman(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.is(Word.FOUR)
                && digit(token.word()) == 0
                && quarter(token) > 0
                && quarter(token) < 5
                && !token.key().startsWith("n");
    }

    /** 1 to 4 for the number of a quarter, 0 or more than 4 for one that no year has, −1 for what is no number. */
    static int quarter(Token token) {
        if (token.isNumber()) {
            return token.digits() > 2 ? -1 : token.value();
        }
        return switch (token.key()) {
            case "i0", "\u21600", "\u21700", "nhât2" -> 1;
            case "ii0", "\u21610", "\u21710" -> 2;
            case "iii0", "\u21620", "\u21720" -> 3;
            case "iv0", "\u21630", "\u21730" -> 4;
            case "v0" -> 5;
            case "vi0" -> 6;
            default -> digit(token.word()) == 0 ? -1 : digit(token.word());
        };
    }

    /** The number that a token is, in digits or in a word; of any other what {@link #digit} says. */
    static int value(Token token) {
        return token.isNumber() ? token.value() : digit(token.word());
    }
}
