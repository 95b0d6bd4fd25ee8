package vn.cchc.message;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.source.Letters;
import vn.cchc.source.Signs;

/** Widths of text in terminal columns: marks that combine take none, wide East Asian signs two. */
public final class Columns {
    /** Vietnamese syllables have at most seven letters: a cut may step back that far to a blank. */
    private static final int LONGEST_SYLLABLE = 7;

    private static final int SOFT_HYPHEN = 0xAD;

    private Columns() {}

    public static int of(String text) {
        return isOurs(text) ? text.length() : ofAny(text);
    }

    /** Whether each sign of a text takes one column, and none ends a line. */
    private static boolean isOurs(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80 && !isLetterOfOurs(c) || c == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Takes one column, as all letters of Vietnamese and English, – … “ → ≥ and their like do; told without asking the tables. */
    private static boolean isLetterOfOurs(char c) {
        return c < 0x300 && c != SOFT_HYPHEN
                || c >= 0x1EA0 && c <= 0x1EF9
                || c == 0x2007
                || c >= 0x2012 && c <= 0x2027
                || c >= 0x2190 && c <= 0x22FF;
    }

    private static int ofAny(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += of(point);
            i += Character.charCount(point);
        }
        return width;
    }

    static int of(int point) {
        if (point < 0x3000 && isLetterOfOurs((char) point)) {
            return 1;
        }
        if (Signs.actsOnTerminals(point)) {
            return 1; // a replacement sign is shown for it
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE6F
                        || point >= 0xFF00 && point <= 0xFF60
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** The text with blanks to fill a width; a longer text is left as it is. */
    public static String pad(String text, int width) {
        int missing = width - of(text);
        return missing <= 0 ? text : text + " ".repeat(missing);
    }

    /** The text cut to a width, its end marked where something was cut. */
    public static String cut(String written, int width) {
        boolean ours = isOurs(written);
        String text = ours ? written : onOneLine(written);
        return cut(text, ours, ours ? text.length() : ofAny(text), width);
    }

    private static String onOneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    /** @param ours whether each sign takes one column */
    private static String cut(String text, boolean ours, int taken, int width) {
        if (taken <= width) {
            return text;
        }
        if (ours) {
            int kept = Math.max(0, width - 1);
            return endAtWord(text.substring(0, kept), Math.max(0, text.lastIndexOf(' ', kept - 1)));
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        int lastBlank = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            used += of(point);
            if (used > width - 1) {
                break;
            }
            lastBlank = point == ' ' ? cut.length() : lastBlank;
            cut.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return endAtWord(cut.toString(), lastBlank);
    }

    private static String endAtWord(String cut, int lastBlank) {
        boolean wordNear = cut.length() - lastBlank <= LONGEST_SYLLABLE && lastBlank > 0;
        return Letters.stripTrailing(wordNear ? cut.substring(0, lastBlank) : cut) + "…";
    }

    /** The text in lines of at most a width, broken at blanks where it can be, at most so many lines. */
    public static List<String> wrap(String written, int width, int most) {
        boolean ours = isOurs(written);
        String text = ours ? written : onOneLine(written);
        if ((ours ? text.length() : ofAny(text)) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = 0; // of the line, behind its last word
        int used = 0;
        while (end < text.length()) {
            int from = end == start ? start : end + 1;
            int to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            int more = ours ? to - from : of(text.substring(from, to));
            if (to == start) { // a line begins with no blank
                start++;
                end++;
            } else if (end == start || used + 1 + more <= width) {
                used = end == start ? more : used + 1 + more;
                end = to;
            } else if (lines.size() == most - 1) {
                end = text.length();
                used = width + 1;
            } else {
                lines.add(cut(text.substring(start, end), ours, used, width));
                start = from;
                end = from;
            }
        }
        lines.add(cut(text.substring(start, end), ours, used, width));
        return lines;
    }
}
