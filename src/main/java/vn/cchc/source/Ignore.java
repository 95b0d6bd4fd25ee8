package vn.cchc.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment that lets one finding pass: {@code # cchc: ignore CODE lý do …}, at the end of the finding's line or on a line of
 * its own before it.
 *
 * @param at the comment
 * @param code empty where none was written
 * @param reason empty where none was written
 * @param line the line whose findings it speaks of
 */
public record Ignore(Location at, String code, String reason, int line) {
    private static final String MARK = "# cchc: ignore";
    private static final String REASON = "lý do";

    /** The comments of a file, in order. Almost no file has one: a single search tells. */
    public static List<Ignore> in(SourceText source) {
        List<Ignore> found = new ArrayList<>();
        if (source.mentions(MARK)) {
            int lines = source.lines();
            int next = 0; // of a comment before this one: between two on lines of their own there is nothing else
            for (int line = 1; line <= lines; line++) {
                String text = source.line(line);
                int start = text.indexOf(MARK);
                if (start >= 0 && isComment(text, start)) {
                    boolean alone = text.substring(0, start).isBlank();
                    next = alone && next <= line ? next(source, line, lines) : next;
                    found.add(of(source, line, start, alone ? next : line));
                }
            }
        }
        return found;
    }

    /** Whether a sign begins a comment: it follows a blank and stands within no double quotes. */
    private static boolean isComment(String line, int start) {
        boolean quoted = false;
        for (int i = 0; i < start; i++) {
            quoted ^= line.charAt(i) == '"';
        }
        return !quoted && (start == 0 || Character.isWhitespace(line.charAt(start - 1)));
    }

    private static Ignore of(SourceText source, int line, int start, int spokenOf) {
        String text = source.line(line);
        String said = text.substring(start + MARK.length()).strip();
        int end = 0;
        while (end < said.length() && !Character.isWhitespace(said.charAt(end))) {
            end++;
        }
        int column = text.codePointCount(0, start) + 1;
        int endColumn = text.codePointCount(0, text.length()) + 1;
        Location at = new Location(source.path(), line, column, line, endColumn);
        return new Ignore(at, said.substring(0, end), reason(said.substring(end)), spokenOf);
    }

    /** What stands there beside the words that announce it. */
    private static String reason(String said) {
        String text = Nfc.of(said.strip());
        text = text.startsWith(REASON) ? text.substring(REASON.length()).strip() : text;
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return text.substring(start);
    }

    /** The next line that holds more than a comment. */
    private static int next(SourceText source, int line, int lines) {
        int next = line + 1;
        while (next < lines && isEmpty(source.line(next).strip())) {
            next++;
        }
        return next;
    }

    private static boolean isEmpty(String line) {
        return line.isEmpty() || line.startsWith("#");
    }
}
