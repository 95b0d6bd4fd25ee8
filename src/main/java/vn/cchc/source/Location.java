package vn.cchc.source;

/**
 * A stretch of a file. Lines and columns count from 1, columns in Unicode code points; the end is exclusive. The path is
 * relative to the working folder and written with {@code /}.
 */
public record Location(String path, int line, int column, int endLine, int endColumn) implements Comparable<Location> {
    /** The first character of a file: the place of what a file as a whole lacks. */
    public static Location startOf(String path) {
        return new Location(path, 1, 1, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override // by hand: what the compiler leaves to the start of the program takes start-up
    public boolean equals(Object other) {
        return other instanceof Location place
                && line == place.line
                && column == place.column
                && endLine == place.endLine
                && endColumn == place.endColumn
                && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * path.hashCode() + line) + column;
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
