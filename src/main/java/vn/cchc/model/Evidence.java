package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * What proves that a product exists (tài liệu kiểm chứng).
 *
 * @param product which product of the task it proves, counted from 1; all of them where absent
 * @param file a file beside the one that names it
 */
public record Evidence(
        Optional<Integer> product,
        String document,
        Optional<LocalDate> date,
        Optional<String> link,
        Optional<AttachedFile> file,
        Origin origin) {

    /** A file handed in with a report, and what was found where it should be. */
    public record AttachedFile(String name, Found found) {}

    public enum Found {
        PRESENT,
        MISSING,
        /** The name leads out of the folder that the file stands in; nothing there is looked at. */
        OUTSIDE
    }
}
