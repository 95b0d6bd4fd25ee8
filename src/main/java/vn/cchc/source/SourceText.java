package vn.cchc.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one file and its lines, for excerpts. */
public final class SourceText {
    private final String path;
    /** Its characters, where they are plain; else its text is there from the beginning. */
    private final Optional<PlainChars> plain;

    private @Nullable String text;
    /** Where each line begins, made when the first line is asked for. */
    private int @Nullable [] starts;

    public SourceText(String path, String text) {
        this.path = path;
        this.plain = PlainChars.of(text);
        this.text = text;
    }

    public SourceText(String path, PlainChars plain) {
        this.path = path;
        this.plain = Optional.of(plain);
    }

    public String path() {
        return path;
    }

    public String text() {
        if (text == null) {
            text = plain.orElseThrow().text();
        }
        return text;
    }

    /** The characters, where there is none among them that counts in a way of its own. */
    public Optional<PlainChars> plain() {
        return plain;
    }

    /** Whether words that begin as a comment does stand anywhere. */
    boolean mentions(String words) {
        return plain.isPresent() ? plain.get().mentions(words) : text().contains(words);
    }

    /** One line without its end, counted from 1; empty beyond the last. */
    public String line(int number) {
        if (starts == null) {
            starts = starts();
        }
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number < starts.length ? starts[number] : text().length();
        while (end > starts[number - 1] && isEnd(text().charAt(end - 1))) {
            end--;
        }
        return text().substring(starts[number - 1], end);
    }

    /** How many lines there are; what follows the last line end counts, though it be empty. */
    public int lines() {
        if (starts == null) {
            starts = starts();
        }
        return starts.length;
    }

    /** The index of the character at a line and column (counted from 1, in code points); the text's end beyond it. */
    public int offset(int line, int column) {
        if (starts == null) {
            starts = starts();
        }
        if (line > starts.length) {
            return text().length();
        }
        int at = starts[line - 1];
        for (int i = 1; i < column && at < text().length(); i++) {
            at += Character.charCount(text().codePointAt(at));
        }
        return at;
    }

    private int[] starts() {
        String text = text();
        int[] found = new int[64];
        int count = 1;
        boolean returns = text.indexOf('\r') >= 0;
        for (int end = lineEnd(text, 0, returns); end < text.length(); end = lineEnd(text, end + 1, returns)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = end + 1;
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * Where the last character of the next line end is; the text's length where there is none.
     *
     * @param returns whether there are carriage returns, which end a line by themselves too
     */
    private static int lineEnd(String text, int from, boolean returns) {
        if (!returns) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }
        int at = from;
        while (at < text.length()
                && text.charAt(at) != '\n'
                && (text.charAt(at) != '\r' || text.startsWith("\n", at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
