package vn.cchc.source;

import java.text.Normalizer;

/** Unicode's composed form, in which all text is compared. Common Vietnamese text is recognised without the tables. */
public final class Nfc {
    private Nfc() {}

    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** Whether a character is composed whatever stands beside it; of others only the tables can tell. */
    static boolean isComposed(char c) {
        return c < '\u0300'
                || (c >= '\u1EA0' && c <= '\u1EF9')
                || (c >= '\u2010' && c <= '\u2027')
                || c == '≤'
                || c == '≥';
    }

    public static String of(String text) {
        return is(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
