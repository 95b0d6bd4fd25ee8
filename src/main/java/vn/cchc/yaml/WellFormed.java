package vn.cchc.yaml;

/** Texts of whole characters. */
final class WellFormed {
    private WellFormed() {}

    /** The text with a replacement sign for every half of a character that stands alone. */
    static String of(String text) {
        if (!hasHalf(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            whole.appendCodePoint(isHalf(point) ? 0xFFFD : point);
            i += Character.charCount(point);
        }
        return whole.toString();
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isHalf(point)) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
