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

/** A file in a folder: there are many of them, so it keeps no more than it needs to be opened. */
final class DiskFile implements PlanFile.Content, PlanFile.Neighbours {
    private final Path folder;
    private final String name;

    DiskFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The bytes; of a file that is too large, so many that it shows. */
    @Override
    public byte[] bytes() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(folder.resolve(name))) {
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

    /** Whether a regular file of that name stands in the folder or below; links that lead out of it are not followed. */
    @Override
    public Evidence.Found find(String other) {
        try {
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
