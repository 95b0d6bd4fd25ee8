package vn.cchc.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a text in which none counts in a way of its own: no tabs, carriage returns, controls, surrogates, unseen
 * ones, marks of byte order, or letters of other alphabets that Latin ones are mistaken for. Almost every plan is one. It is decoded and looked through in one pass over plain arrays, which is what a
 * program that has just started is quickest at.
 */
public final class PlainChars {
    private final char[] chars;
    private final int length;
    private final boolean composed;
    /** Where each sign {@code #} stands that may begin a comment. */
    private final int[] hashes;

    private PlainChars(char[] chars, int length, boolean composed, int[] hashes) {
        this.chars = chars;
        this.length = length;
        this.composed = composed;
        this.hashes = hashes;
    }

    /** The text of some bytes from an index on; nothing where they are no UTF-8 or the text is not plain. */
    public static Optional<PlainChars> of(byte[] bytes, int from) {
        char[] chars = new char[bytes.length - from];
        boolean composed = true;
        int length = 0;
        int[] hashes = new int[4];
        int found = 0;
        int i = from;
        while (i < bytes.length) {
            int c = bytes[i++];
            if (c <= '#' || c == 0x7F) {
                if (c >= 0 && c < ' ' && c != '\n' || c == 0x7F) {
                    return Optional.empty();
                }
                if (c == '#') {
                    hashes = withRoom(hashes, found);
                    hashes[found++] = length;
                } else if (c < 0) {
                    int follow = c < (byte) 0xE0 ? 1 : 2; // two bytes or three; of four there is no plain character
                    if (c < (byte) 0xC2 || c >= (byte) 0xF0 || i + follow > bytes.length) {
                        return Optional.empty();
                    }
                    int second = bytes[i++];
                    int third = follow == 2 ? bytes[i++] : (byte) 0x80;
                    if (second >= (byte) 0xC0 || third >= (byte) 0xC0) {
                        return Optional.empty();
                    }
                    c = follow == 2
                            ? (c & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F
                            : (c & 0x1F) << 6 | second & 0x3F;
                    if (!isPlain(c) || follow == 2 && c < 0x800) {
                        return Optional.empty();
                    }
                    composed &= c < 0x300 || Nfc.isComposed((char) c);
                }
            }
            chars[length++] = (char) c;
        }
        return Optional.of(new PlainChars(chars, length, composed, Arrays.copyOf(hashes, found)));
    }

    /** The same of a text that is there already. */
    public static Optional<PlainChars> of(String text) {
        char[] chars = text.toCharArray();
        boolean composed = true;
        int[] hashes = new int[4];
        int found = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (!(c >= ' ' && c < 0x7F || c == '\n' || c > 0x7F && isPlain(c))) {
                return Optional.empty();
            }
            composed &= Nfc.isComposed(c);
            if (c == '#') {
                hashes = withRoom(hashes, found);
                hashes[found++] = i;
            }
        }
        return Optional.of(new PlainChars(chars, chars.length, composed, Arrays.copyOf(hashes, found)));
    }

    private static int[] withRoom(int[] places, int taken) {
        return taken < places.length ? places : Arrays.copyOf(places, 2 * taken);
    }

    /** Of a character beyond ASCII. */
    private static boolean isPlain(int c) {
        return c >= 0xA0 && c < 0x0370 && c != 0xAD
                || c > 0x052F && c < 0x061C
                || c > 0x061C && c < 0x200B
                || c > 0x200F && c < 0x2028
                || c > 0x202E && c < 0x2060
                || c > 0x2069 && c < 0xD800
                || c >= 0xE000 && c < 0xFEFF
                || c > 0xFEFF && c < 0xFFFE;
    }

    /** The characters, and behind them what means nothing. They must not be written to. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return length;
    }

    /** Whether every character is known to be composed; otherwise a text of them may still be. */
    public boolean composed() {
        return composed;
    }

    /** @param words that begin with the sign {@code #}, as comments do */
    boolean mentions(String words) {
        for (int hash : hashes) {
            if (startsAt(hash, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(int index, String words) {
        int i = 0;
        while (i < words.length() && index + i < length && chars[index + i] == words.charAt(i)) {
            i++;
        }
        return i == words.length();
    }

    /** The whole as a text. */
    public String text() {
        return new String(chars, 0, length);
    }
}
