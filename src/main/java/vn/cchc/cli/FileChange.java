package vn.cchc.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file of a plan whole or not at all: beside its place first, then moved there. Two that change the same file come
 * one after the other, the second upon what the first wrote; another program's change in between is seen and not overwritten.
 */
final class FileChange {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 20;

    private FileChange() {}

    /** What a file is to hold instead of what it holds; nothing where it stays as it is. */
    interface Edit {
        Optional<byte[]> of(byte[] before) throws Failure;
    }

    /** Makes a file that must not be there yet. */
    static void create(Path file, byte[] bytes, String shown) throws Failure {
        try {
            Files.createDirectories(file.getParent());
            Path beside = beside(file, bytes);
            try {
                place(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileAlreadyExistsException there) {
            throw Failure.untold("file-exists", shown);
        } catch (IOException refused) {
            throw Failure.untold("unwritable", shown, Output.reason(refused));
        }
    }

    /** A second name for the finished file: unlike a move, that fails where the name is taken. */
    private static void place(Path beside, Path file) throws IOException {
        try {
            Files.createLink(file, beside);
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(beside, file);
        }
    }

    /** Changes a file, or the one that a link leads to; returns whether it was changed. */
    static boolean change(Path named, String shown, Edit edit) throws Failure {
        try {
            return changeReal(named.toRealPath(), shown, edit);
        } catch (IOException refused) {
            throw Failure.untold("unwritable", shown, Output.reason(refused));
        }
    }

    private static boolean changeReal(Path file, String shown, Edit edit) throws Failure, IOException {
        try (FileChannel channel = lockFile(file);
                FileLock held = lock(channel, shown)) {
            byte[] before = Files.readAllBytes(file);
            Optional<byte[]> after = edit.of(before);
            if (after.isEmpty() || Arrays.equals(before, after.get())) {
                return false;
            }
            Path beside = beside(file, after.get());
            try {
                if (!Arrays.equals(before, Files.readAllBytes(file))) {
                    throw Failure.untold("changed-meanwhile", shown);
                }
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
            return held.isValid();
        }
    }

    /** The lock is a file among the machine's temporary ones, so that nothing is left among the plans. */
    private static FileChannel lockFile(Path file) throws IOException {
        String name = "cchc-" + Long.toHexString(hash(file.toRealPath().toString())) + ".lock";
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), name);
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static FileLock lock(FileChannel channel, String shown) throws Failure, IOException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException sameProcess) {
                // another thread holds it: wait as for another process
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        throw Failure.untold("locked", shown);
    }

    /** The new content in a file of its own in the same folder, with the permissions of the one it is to replace. */
    private static Path beside(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".cchc-", ".tmp");
        try {
            Files.write(beside, bytes);
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> usual =
                        Files.exists(file) ? Files.getPosixFilePermissions(file) : Output.USUAL_PERMISSIONS;
                Files.setPosixFilePermissions(beside, usual);
            }
            return beside;
        } catch (IOException refused) {
            Files.deleteIfExists(beside);
            throw refused;
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException across) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
