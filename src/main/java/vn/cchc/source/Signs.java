package vn.cchc.source;

/** Characters that are not what they seem: unseen ones, and letters of other alphabets that look like Latin ones. */
public final class Signs {
    /** Cyrillic and Greek letters that no eye tells from the Latin ones of {@link #SEEM}. */
    private static final String ALIKE = "аеорсхуіјѕһԁԛԝАВЕКМНОРСТУХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ";

    private static final String SEEM = "aeopcxyijshdqwABEKMHOPCTYXSIJABEZHIKMNOPTYXoj";

    private Signs() {}

    /** Whether a terminal would act on it instead of showing it; ends of lines and tabs are not among them. */
    public static boolean actsOnTerminals(int point) {
        return point < ' ' && point != '\n' && point != '\t' || point >= 0x7F && point <= 0x9F || turnsDirection(point);
    }

    /** Whether it makes text run the other way, so that what is seen is not what is written. */
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }

    /** Whether nothing is seen of it though it counts when texts are compared; blanks and ends of lines are not among them. */
    public static boolean isUnseen(int point) {
        return actsOnTerminals(point) && point != '\r'
                || point == 0xAD
                || point >= 0x200B && point <= 0x200D
                || point >= 0x2060 && point <= 0x2064
                || point == 0xFEFF;
    }

    /** The Latin letter that a letter of another alphabet is taken for, or 0. */
    public static char seems(int point) {
        int at = point < 0x0370 || point > 0x052F ? -1 : ALIKE.indexOf(point);
        return at < 0 ? 0 : SEEM.charAt(at);
    }

    /** How Unicode names a character: {@code U+202E}. */
    public static String name(int point) {
        String hex = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
