package vn.cchc.deadline;

/**
 * A word, a number or a sign of a phrase.
 *
 * @param start its first character in the phrase, {@code end} the one after its last
 * @param value the value of a number of at most nine digits, else −1
 */
record Token(Kind kind, String key, Word word, int value, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(Word expected) {
        return word == expected;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && key.charAt(0) == sign;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The word or number for people: a numeral in capitals. */
    String written() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < (kind == Kind.WORD ? key.length() - 1 : key.length()); i++) {
            written.append(Character.toUpperCase(key.charAt(i)));
        }
        return written.toString();
    }

    /** How many digits the number was written with. */
    int digits() {
        return end - start;
    }
}
