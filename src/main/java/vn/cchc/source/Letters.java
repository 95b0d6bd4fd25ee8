package vn.cchc.source;

/**
 * The letters that Vietnamese is written with, told without the tables of the platform: to unpack those takes part of every
 * start. Of all other characters the platform is asked.
 */
public final class Letters {
    private Letters() {}

    /** Whether it is a letter. */
    public static boolean is(char c) {
        return isVietnamese(c) || Character.isLetter(c);
    }

    /** The small letter of a capital one; any other character is itself. */
    public static char small(char c) {
        if (!isVietnamese(c)) {
            return Character.toLowerCase(c);
        }
        return c == 'Ư' || c == 'ư' ? 'ư' : (char) (c | 1); // the others stand in pairs, the small one odd
    }

    /** The text without blanks at both ends, as {@link String#strip()} says. */
    public static String strip(String text) {
        return text.isEmpty() || isSeen(text.charAt(0)) && isSeen(text.charAt(text.length() - 1)) ? text : text.strip();
    }

    /** The text without blanks at its end. */
    public static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == 0 || isSeen(text.charAt(end - 1)) ? text.substring(0, end) : text.stripTrailing();
    }

    /** Whether nothing is seen of the text, as {@link String#isBlank()} says. */
    public static boolean isBlank(String text) {
        return text.isEmpty() || !isSeen(text.charAt(0)) && text.isBlank();
    }

    /** Whether it is surely no blank: it is not near any of those that Unicode has. */
    private static boolean isSeen(char c) {
        return c > ' ' && c < 0x1680
                || c >= 0x1E00 && c < 0x2000
                || c == 0x2007
                || c >= 0x2010 && c < 0x2028
                || c >= 0x2060 && c < 0x3000;
    }

    /** Whether it is one of the letters beyond Latin-1: ă đ ĩ ũ ơ ư, and those with marks of tone. */
    public static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || c >= 0x100
                        && c <= 0x1B0
                        && (c <= 0x103 && c >= 0x102
                                || c <= 0x111 && c >= 0x110
                                || c <= 0x129 && c >= 0x128
                                || c <= 0x169 && c >= 0x168
                                || c <= 0x1A1 && c >= 0x1A0
                                || c >= 0x1AF);
    }
}
