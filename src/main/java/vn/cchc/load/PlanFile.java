package vn.cchc.load;

/**
 * A file to load.
 *
 * @param path relative to the working folder, with {@code /}
 * @param folder the part of the path before its last {@code /}; empty in the working folder itself
 * @param asked whether the user asked for it; other files are read because the asked ones refer to them
 */
public record PlanFile(String path, String folder, boolean asked, Content content) {
    /** The bytes of a file, read when they are needed. */
    public interface Content {
        byte[] bytes() throws java.io.IOException;
    }

    static PlanFile of(String path, boolean asked, Content content) {
        int slash = path.lastIndexOf('/');
        return new PlanFile(path, slash < 0 ? "" : path.substring(0, slash), asked, content);
    }

    /** What was handed in on standard input. */
    public static PlanFile standardInput(String path, byte[] bytes) {
        return of(path, true, () -> bytes);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
