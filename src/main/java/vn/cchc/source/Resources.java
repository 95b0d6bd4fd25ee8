package vn.cchc.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The words and templates that the program carries. The launcher says in {@code cchc.texts} where they stand apart: there they
 * are found at once, while the class path asks every part of the platform first. Without it the class path serves.
 */
public final class Resources {
    private static final @Nullable ZipFile APART = apart(System.getProperty("cchc.texts"));

    private Resources() {}

    private static @Nullable ZipFile apart(String path) {
        try {
            return path == null ? null : new ZipFile(path);
        } catch (IOException notThere) {
            return null;
        }
    }

    /** The bytes of a resource, by its path with {@code /} in front; nothing where there is none. */
    public static Optional<byte[]> bytes(String path) {
        try (InputStream in = open(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    private static InputStream open(String path) throws IOException {
        ZipEntry entry = APART == null ? null : APART.getEntry(path.substring(1));
        return APART == null || entry == null ? Resources.class.getResourceAsStream(path) : APART.getInputStream(entry);
    }
}
