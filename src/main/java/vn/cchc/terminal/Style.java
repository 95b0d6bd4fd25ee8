package vn.cchc.terminal;

import vn.cchc.source.Severity;
import vn.cchc.status.Standing;

/** Colour, where it is wanted. It never says anything that the words do not. */
public record Style(boolean coloured) {
    /** No colour, whatever the terminal. */
    public static final Style PLAIN = new Style(false);

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    public String bold(String text) {
        return bold().on(text);
    }

    Paint bold() {
        return new Paint("1", coloured);
    }

    public String faint(String text) {
        return new Paint("2", coloured).on(text);
    }

    Paint of(Standing standing) {
        return new Paint(
                switch (standing) {
                    case OVERDUE -> RED;
                    case DUE_SOON -> YELLOW;
                    case DONE_ON_TIME -> GREEN;
                    case DONE_LATE -> "2;" + GREEN;
                    case IN_TIME -> "";
                    case UNDATED, DROPPED -> "2";
                },
                coloured);
    }

    Paint of(Severity severity) {
        return new Paint(
                switch (severity) {
                    case ERROR -> "1;" + RED;
                    case WARNING -> "1;" + YELLOW;
                    case INFO -> "1;" + CYAN;
                },
                coloured);
    }

    /** What a text is painted with: the code of a colour, or none. */
    record Paint(String code, boolean coloured) {
        static final Paint NONE = new Paint("", false);

        String on(String text) {
            return coloured && !code.isEmpty() ? Screen.PAINT + "[" + code + "m" + text + Screen.PAINT + "[0m" : text;
        }
    }
}
