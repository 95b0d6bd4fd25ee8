package vn.cchc.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.cchc.model.Evidence;
import vn.cchc.yaml.TextReader;

/** A folder of files: there are many of them, so it keeps no more than how it is written. */
final class DiskFolder implements PlanFile.Place {
    private final Top top;
    private final String absolute;

    /** @param absolute a folder at or below the top, as an absolute path with {@code /} */
    DiskFolder(Top top, String absolute) {
        this.top = top;
        this.absolute = absolute;
    }

    /**
     * The folder from which files were looked for.
     *
     * @param shown the same relative to the working folder; empty for that folder itself
     */
    record Top(String absolute, String shown) {}

    @Override
    public String shown() {
        int end = top.absolute().length();
        String below = absolute.substring(end > 0 && top.absolute().charAt(end - 1) == '/' ? end - 1 : end);
        String whole = top.shown().isEmpty() && below.startsWith("/") ? below.substring(1) : top.shown() + below;
        return whole.isEmpty() || whole.endsWith("/") ? whole : whole + "/";
    }

    @Override
    public String absolute() {
        return absolute;
    }

    private Path folder() {
        return Path.of(absolute);
    }

    /** The bytes; of a file that is too large, so many that it shows. */
    @Override
    public byte[] bytes(String name) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(Path.of(absolute, name))) {
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
            return Files.size(Path.of(absolute, name));
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
