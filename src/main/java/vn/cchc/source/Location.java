package vn.cchc.source;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns count from 1, columns in Unicode code points; the end is exclusive. The path is
 * relative to the working folder and written with {@code /}.
 */
public record Location(String path, int line, int column, int endLine, int endColumn) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The first character of a file: the place of what a file as a whole lacks. */
    public static Location startOf(String path) {
        return new Location(path, 1, 1, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
