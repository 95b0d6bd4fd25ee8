package vn.cchc.review.rule;

import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Value;

/** The plan's own words in a field; a dash where there are none. */
final class Texts {
    private static final String NONE = "–";

    private Texts() {}

    /** The older words; with the days they mean where the newer ones are the same. */
    static String before(FieldChange edit) {
        return of(edit.before()) + (sameWords(edit) ? days(edit.before()) : "");
    }

    /** The newer words; with the days they mean where the older ones are the same. */
    static String after(FieldChange edit) {
        return of(edit.after()) + (sameWords(edit) ? days(edit.after()) : "");
    }

    private static boolean sameWords(FieldChange edit) {
        return of(edit.before()).equals(of(edit.after()));
    }

    private static String days(Value value) {
        return value instanceof Value.Due due && !due.lastDays().isEmpty() ? " " + due.lastDays() : "";
    }

    static String of(Value value) {
        if (value instanceof Value.Due due) {
            return due.reading().text();
        }
        return value instanceof Value.Text text ? text.text() : NONE;
    }
}
