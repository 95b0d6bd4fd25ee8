package vn.cchc.model;

/** A clause of the plan's text. */
final class Clause {
    private static final String CLOSING = ";,. ";

    private Clause() {}

    /** The clause without the sign that closes it, to stand in a list of its own. */
    static String label(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
