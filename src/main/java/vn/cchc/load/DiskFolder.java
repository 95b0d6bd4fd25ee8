package vn.cchc.load;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.model.Evidence;
import vn.cchc.yaml.TextReader;

/** A folder of files: there are many of them, so it keeps no more than how it is written. */
final class DiskFolder implements PlanFile.Place {
    private final Top top;
    /** The folder it lies in, and its name there; null for the top itself. */
    private final @Nullable DiskFolder parent;

    private final String name;

    DiskFolder(Top top) {
        this(top, null, "");
    }

    private DiskFolder(Top top, @Nullable DiskFolder parent, String name) {
        this.top = top;
        this.parent = parent;
        this.name = name;
    }

    /** A folder in this one. */
    DiskFolder below(String folder) {
        return new DiskFolder(top, this, folder);
    }

    /** The folders from the top to this one. */
    List<DiskFolder> way() {
        List<DiskFolder> way = parent == null ? new ArrayList<>() : parent.way();
        way.add(this);
        return way;
    }

    /** Writes what it does not share with the folder that it lies in. */
    void write(DataOutputStream to) throws IOException {
        to.writeUTF(parent == null ? top.absolute() : name);
        if (parent == null) {
            to.writeUTF(top.shown());
        }
    }

    /**
     * Reads what was written.
     *
     * @param parent null for the top itself
     * @param names each name once
     */
    static DiskFolder read(@Nullable DiskFolder parent, Map<String, String> names, DataInputStream from)
            throws IOException {
        String name = from.readUTF();
        return parent == null ? new DiskFolder(new Top(name, from.readUTF())) : parent.below(once(name, names));
    }

    /** The same name of another file or folder, where there was one: units hand in a file of their name for each milestone. */
    static String once(String name, Map<String, String> names) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    /**
     * The folder from which files were looked for.
     *
     * @param shown the same relative to the working folder; empty for that folder itself
     */
    record Top(String absolute, String shown) {}

    @Override
    public String shown() {
        StringBuilder shown = new StringBuilder(100);
        spell(top.shown(), shown);
        if (shown.length() > 0 && shown.charAt(shown.length() - 1) != '/') {
            shown.append('/');
        }
        return shown.toString();
    }

    @Override
    public String absolute() {
        return parent == null
                ? top.absolute()
                : spell(top.absolute(), new StringBuilder(100)).toString();
    }

    private StringBuilder spell(String first, StringBuilder to) {
        if (parent == null) {
            return to.append(first);
        }
        parent.spell(first, to);
        if (to.length() > 0 && to.charAt(to.length() - 1) != '/') {
            to.append('/');
        }
        return to.append(name);
    }

    private Path folder() {
        return Path.of(absolute());
    }

    /** The bytes; of a file that is too large, so many that it shows. */
    @Override
    public byte[] bytes(String name) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(Path.of(absolute(), name))) {
            long size = channel.size();
            if (size > TextReader.MAX_BYTES) {
                return new byte[TextReader.MAX_BYTES + 1];
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new EOFException(name); // it was cut short while it was read
                }
            }
            return bytes.array();
        }
    }

    @Override
    public long size(String name) {
        try {
            return Files.size(Path.of(absolute(), name));
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether a regular file of that name stands in the folder or below; links that lead out of it are not followed. */
    @Override
    public Evidence.Found find(String other) {
        try {
            Path folder = folder();
            Path file = folder.resolve(other).normalize();
            if (!file.startsWith(folder)) {
                return Evidence.Found.OUTSIDE;
            }
            if (!Files.isRegularFile(file)) {
                return Evidence.Found.MISSING;
            }
            return file.toRealPath().startsWith(folder.toRealPath()) ? Evidence.Found.PRESENT : Evidence.Found.OUTSIDE;
        } catch (IOException | InvalidPathException notAName) {
            return Evidence.Found.MISSING;
        }
    }
}
