package vn.cchc.load;

import vn.cchc.model.Evidence;

/**
 * A file to load.
 *
 * @param path relative to the working folder, with {@code /}
 * @param folder the folder it stands in, as an absolute path with {@code /}; empty for standard input
 * @param asked whether the user asked for it; other files are read because the asked ones refer to them
 */
public record PlanFile(String path, String folder, boolean asked, Content content, Neighbours neighbours) {
    /** The name of a plan's document. */
    static final String PLAN = "plan.yaml";

    private static final Neighbours NOTHING_BESIDE = new Nothing();

    /** A file that stands alone: nothing is beside it. */
    public PlanFile(String path, String folder, boolean asked, Content content) {
        this(path, folder, asked, content, NOTHING_BESIDE);
    }

    /** Looks for a file by a name that another file gives, without opening it. */
    public interface Neighbours {
        Evidence.Found find(String name);
    }

    /** The bytes of a file, read when they are needed. */
    public interface Content {
        byte[] bytes() throws java.io.IOException;
    }

    private static final class Nothing implements Neighbours {
        @Override
        public Evidence.Found find(String name) {
            return Evidence.Found.MISSING;
        }
    }

    private record Handed(byte[] bytes) implements Content {}

    /** What was handed in on standard input. */
    public static PlanFile standardInput(String path, byte[] bytes) {
        return new PlanFile(path, "", true, new Handed(bytes));
    }

    /** A file is listed once: it is equal to itself alone. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it is a plan's document by its name; whether by what it says, nobody knows yet. */
    boolean isPlan() {
        return path.endsWith(PLAN) && name().equals(PLAN);
    }
}
