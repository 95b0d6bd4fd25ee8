package vn.cchc.yaml;

import vn.cchc.source.Location;

/** A place that moves through a text of lines, and knows its line and column. Lines end with {@code \n} alone. */
final class Cursor {
    /** What stands behind the last character. */
    static final char END = '\0';

    private final String path;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Cursor(String path, String text) {
        this.path = path;
        this.text = text;
    }

    char here() {
        return ahead(0);
    }

    char ahead(int by) {
        return at + by < text.length() ? text.charAt(at + by) : END;
    }

    /** Moves on within a line. */
    void forward(int by) {
        at += by;
    }

    int index() {
        return at;
    }

    String since(int index) {
        return text.substring(index, at);
    }

    /** The column of the place, counted from 0. */
    int column() {
        return at - lineStart;
    }

    boolean atLineEnd() {
        return here() == '\n' || at >= text.length();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    void skipBlanks() {
        while (here() == ' ') {
            at++;
        }
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
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /**
     * From the end or the start of a line to the first character of the next one that says something.
     *
     * @return its column, or -1 where the text ends
     */
    int nextContent() {
        while (at < text.length()) {
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
