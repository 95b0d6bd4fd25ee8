package vn.cchc.git;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One commit that touched some files.
 *
 * @param parents the nearest commits before it that touched them too
 * @param day the day of the change in the author's own time; none where the commit names none, or a year beyond 9999
 */
public record Commit(String id, List<String> parents, String author, Optional<LocalDate> day, String subject) {
    private static final int SHORT = 8;

    public Commit {
        parents = List.copyOf(parents);
    }

    /** The same commit, following others. */
    public Commit after(List<String> others) {
        return new Commit(id, others, author, day, subject);
    }

    public static String shorten(String id) {
        return id.length() <= SHORT ? id : id.substring(0, SHORT);
    }
}
