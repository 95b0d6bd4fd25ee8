package vn.cchc.load;

/**
 * A file to load.
 *
 * @param path relative to the working folder, with {@code /}
 * @param folder the folder it stands in, as an absolute path with {@code /}; empty for standard input
 * @param asked whether the user asked for it; other files are read because the asked ones refer to them
 */
public record PlanFile(String path, String folder, boolean asked, Content content) {
    /** The bytes of a file, read when they are needed. */
    public interface Content {
        byte[] bytes() throws java.io.IOException;
    }

    /** What was handed in on standard input. */
    public static PlanFile standardInput(String path, byte[] bytes) {
        return new PlanFile(path, "", true, () -> bytes);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
