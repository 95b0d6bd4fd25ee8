package vn.cchc.yaml;

import vn.cchc.source.Location;
import vn.cchc.source.PlainChars;

/** A place that moves through a text of lines, and knows its line and column. Lines end with {@code \n} alone. */
final class Cursor {
    /** What stands behind the last character. */
    static final char END = '\0';

    private final String path;
    private final PlainChars source;
    private final char[] text;
    private final int length;
    private int at;
    private int line = 1;
    private int lineStart;

    Cursor(String path, PlainChars source) {
        this.path = path;
        this.source = source;
        this.text = source.chars();
        this.length = source.length();
    }

    char here() {
        return at < length ? text[at] : END;
    }

    char ahead(int by) {
        return at + by < length ? text[at + by] : END;
    }

    /** Moves on within a line. */
    void forward(int by) {
        at += by;
    }

    int index() {
        return at;
    }

    String since(int index) {
        return new String(text, index, at - index);
    }

    /** The column of the place, counted from 0. */
    int column() {
        return at - lineStart;
    }

    boolean atLineEnd() {
        return at >= length || text[at] == '\n';
    }

    boolean atEnd() {
        return at >= length;
    }

    void skipBlanks() {
        at += blanks();
    }

    /** How many blanks stand here. */
    int blanks() {
        int end = at;
        while (end < length && text[end] == ' ') {
            end++;
        }
        return end - at;
    }

    /** How many characters are left. */
    int left() {
        return length - at;
    }

    /** How many characters are left of the line. */
    int leftOfLine() {
        int end = at;
        while (end < length && text[end] != '\n') {
            end++;
        }
        return end - at;
    }

    /** The characters themselves, for those who look through many. */
    char[] chars() {
        return text;
    }

    /** Whether every text of it is known to be composed. */
    boolean composed() {
        return source.composed();
    }

    /** From the end of a line to the start of the next. */
    void nextLine() {
        at++;
        line++;
        lineStart = at;
    }

    /** Passes over what is left of a line where that is blanks or a comment; anything else is not understood. */
    void endLine() throws NotPlainYaml {
        int before = at;
        skipBlanks();
        if (here() == '#' && at > before) {
            skipComment();
        }
        if (!atLineEnd()) {
            throw NotPlainYaml.SIGNAL;
        }
    }

    private void skipComment() {
        at += leftOfLine();
    }

    /**
     * From the end or the start of a line to the first character of the next one that says something.
     *
     * @return its column, or -1 where the text ends
     */
    int nextContent() {
        while (at < length) {
            if (here() == '\n') {
                nextLine();
            }
            skipBlanks();
            if (here() == '#') {
                skipComment();
            } else if (!atLineEnd()) {
                return column();
            }
        }
        return -1;
    }

    /** The place itself, without extent. */
    Location place() {
        int column = column() + 1;
        return new Location(path, line, column, line, column);
    }

    /** From an index of this line to the place. */
    Location from(int index) {
        return new Location(path, line, index - lineStart + 1, line, column() + 1);
    }

    /** From an earlier place to this one. */
    Location from(Location start) {
        return new Location(path, start.line(), start.column(), line, column() + 1);
    }
}
