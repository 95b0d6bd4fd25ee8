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
        return paint(text, "1");
    }

    public String faint(String text) {
        return paint(text, "2");
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(text, "1;" + RED);
            case WARNING -> paint(text, "1;" + YELLOW);
            case INFO -> paint(text, "1;" + CYAN);
        };
    }

    String of(Standing standing, String text) {
        return switch (standing) {
            case OVERDUE -> paint(text, RED);
            case DUE_SOON -> paint(text, YELLOW);
            case DONE_ON_TIME -> paint(text, GREEN);
            case DONE_LATE -> paint(text, "2;" + GREEN);
            case IN_TIME -> text;
            case UNDATED, DROPPED -> paint(text, "2");
        };
    }

    private String paint(String text, String code) {
        return coloured ? Screen.PAINT + "[" + code + "m" + text + Screen.PAINT + "[0m" : text;
    }
}
