package vn.cchc.review.rule;

import vn.cchc.diff.Value;

/** The plan's own words in a field; a dash where there are none. */
final class Texts {
    private static final String NONE = "–";

    private Texts() {}

    static String of(Value value) {
        if (value instanceof Value.Due due) {
            return due.reading().text();
        }
        return value instanceof Value.Text text ? text.text() : NONE;
    }
}
