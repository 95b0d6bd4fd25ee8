package vn.cchc.load;

import java.io.IOException;
import java.util.Comparator;
import vn.cchc.model.Evidence;

/** A file to load: its name and where it stands. There may be a million of them, so what a folder's files share is kept once. */
public final class PlanFile {
    /** The name of a plan's document. */
    static final String PLAN = "plan.yaml";

    private final Place place;
    private final String name;
    private final boolean asked;

    PlanFile(Place place, String name, boolean asked) {
        this.place = place;
        this.name = name;
        this.asked = asked;
    }

    /** A file by itself, written {@code path} and standing in a folder that is given as an absolute path. */
    public PlanFile(String path, String folder, boolean asked, Content content, Neighbours neighbours) {
        this(
                new Alone(path.substring(0, path.lastIndexOf('/') + 1), folder, content, neighbours),
                path.substring(path.lastIndexOf('/') + 1),
                asked);
    }

    /** A file that stands alone: nothing is beside it. */
    public PlanFile(String path, String folder, boolean asked, Content content) {
        this(path, folder, asked, content, new Nothing());
    }

    /** What was handed in on standard input. */
    public static PlanFile standardInput(String path, byte[] bytes) {
        return new PlanFile(path, "", true, new Handed(bytes));
    }

    /** Looks for a file by a name that another file gives, without opening it. */
    public interface Neighbours {
        Evidence.Found find(String name);
    }

    /** The bytes of a file, read when they are needed. */
    public interface Content {
        byte[] bytes() throws IOException;
    }

    /** By their paths; of files in one folder no path is spelt. */
    static final class ByPath implements Comparator<PlanFile> {
        @Override
        public int compare(PlanFile one, PlanFile other) {
            return one.place == other.place
                    ? one.name.compareTo(other.name)
                    : one.path().compareTo(other.path());
        }
    }

    /** A folder and how it is written. */
    interface Place extends Neighbours {
        /** What stands before the names of its files: relative to the working folder, with {@code /}. */
        String shown();

        /** The folder as an absolute path with {@code /}; empty for standard input. */
        String absolute();

        byte[] bytes(String name) throws IOException;

        /** How many bytes a file has, where that is known without reading it; else more than any. */
        default long size(String name) {
            return Long.MAX_VALUE;
        }
    }

    private record Alone(String shown, String absolute, Content content, Neighbours neighbours) implements Place {
        @Override
        public byte[] bytes(String name) throws IOException {
            return content.bytes();
        }

        @Override
        public Evidence.Found find(String name) {
            return neighbours.find(name);
        }
    }

    private static final class Nothing implements Neighbours {
        @Override
        public Evidence.Found find(String name) {
            return Evidence.Found.MISSING;
        }
    }

    private record Handed(byte[] bytes) implements Content {}

    /** Relative to the working folder, with {@code /}. */
    public String path() {
        return place.shown() + name;
    }

    /** The folder it stands in, as an absolute path with {@code /}; empty for standard input. */
    public String folder() {
        return place.absolute();
    }

    /** Whether the user asked for it; other files are read because the asked ones refer to them. */
    public boolean asked() {
        return asked;
    }

    /** The same file, read only because others rest on it. */
    PlanFile unasked() {
        return new PlanFile(place, name, false);
    }

    public byte[] bytes() throws IOException {
        return place.bytes(name);
    }

    /** How many bytes it has, where that is known without reading it; else more than any. */
    long size() {
        return place.size(name);
    }

    Neighbours neighbours() {
        return place;
    }

    String name() {
        return name;
    }

    /** Whether it was found in a folder on disk. */
    boolean isOnDisk() {
        return place instanceof DiskFolder;
    }

    /** The folder of a file that was found on disk. */
    DiskFolder folderOnDisk() {
        return (DiskFolder) place;
    }

    /** Whether it is a plan's document by its name; whether by what it says, nobody knows yet. */
    public boolean isPlan() {
        return name.equals(PLAN);
    }
}
