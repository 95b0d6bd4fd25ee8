package vn.cchc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Why the system refused to write: in words of ours where it is known, else in the words of the system. */
final class Refusal {
    /** Links lead to each other. */
    static final String LOOP = "refused.loop";

    /** What systems say of what no exception of its own tells. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("No space left on device", "refused.full"),
            Map.entry("Disk quota exceeded", "refused.quota"),
            Map.entry("File too large", "refused.too-large"),
            Map.entry("Read-only file system", "refused.read-only"),
            Map.entry("Operation not permitted", "refused.denied"),
            Map.entry("Permission denied", "refused.denied"),
            Map.entry("Not a directory", "refused.not-folder"),
            Map.entry("Is a directory", "refused.folder"),
            Map.entry("File name too long", "refused.name-too-long"),
            Map.entry("Too many levels of symbolic links", LOOP),
            Map.entry("Too many levels of symbolic links or unable to access attributes of symbolic link", LOOP),
            Map.entry("Too many open files", "refused.too-many-open"),
            Map.entry("Input/output error", "refused.device"),
            Map.entry("Stale file handle", "refused.device"),
            Map.entry("Bad file descriptor", "refused.closed"));

    private Refusal() {}

    /** A key of the messages, or what the system said. */
    static String of(Exception refused) {
        if (refused instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        }
        if (refused instanceof AccessDeniedException) {
            return "refused.denied";
        }
        if (refused instanceof NoSuchFileException) {
            return "refused.missing";
        }
        if (refused instanceof NotDirectoryException) {
            return "refused.not-folder";
        }
        if (refused instanceof FileSystemLoopException) {
            return LOOP;
        }
        if (refused instanceof FileAlreadyExistsException || refused instanceof DirectoryNotEmptyException) {
            return "refused.in-the-way";
        }
        String said = refused instanceof FileSystemException named ? named.getReason() : refused.getMessage();
        if (said == null || said.isBlank()) {
            return refused instanceof IOException
                    ? "refused.unknown"
                    : refused.getClass().getSimpleName();
        }
        return SAID.getOrDefault(said, said);
    }
}
