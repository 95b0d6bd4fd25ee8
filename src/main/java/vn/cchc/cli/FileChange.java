package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.yaml.TextReader;

/**
 * Writes a file of a plan whole or not at all: beside its place first, then moved there. Two that change the same file come
 * one after the other, the second upon what the first wrote; another program's change in between is seen and not overwritten.
 */
final class FileChange {
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
                Unfinished.remove(beside);
            }
        } catch (FileAlreadyExistsException there) {
            throw Failure.untold("file-exists", shown);
        } catch (IOException refused) {
            throw Failure.untold("unwritable", shown, Refusal.of(refused));
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
            throw Failure.untold("unwritable", shown, Refusal.of(refused));
        }
    }

    /** The bytes of a file; one that is larger than any plan's is not read. */
    static byte[] read(Path file, String shown) throws Failure, IOException {
        if (Files.size(file) > TextReader.MAX_BYTES) {
            throw Failure.untold("too-large", shown, TextReader.MAX_BYTES);
        }
        return Files.readAllBytes(file);
    }

    private static boolean changeReal(Path file, String shown, Edit edit) throws Failure, IOException {
        try (PathLock held = PathLock.of(file, shown)) {
            byte[] before = read(file, shown);
            Optional<byte[]> after = edit.of(before);
            if (after.isEmpty() || Arrays.equals(before, after.get())) {
                return false;
            }
            Path beside = beside(file, after.get());
            try {
                if (!Arrays.equals(before, Files.readAllBytes(file))) {
                    throw Failure.untold("changed-meanwhile", shown);
                }
                Output.move(beside, file);
            } finally {
                Unfinished.remove(beside);
            }
            return held.isHeld();
        }
    }

    /** The new content in a file of its own in the same folder, with the permissions of the one it is to replace. */
    private static Path beside(Path file, byte[] bytes) throws IOException {
        Path beside = Unfinished.file(Objects.requireNonNull(file.getParent()));
        try {
            Unfinished.fill(beside, bytes);
            PosixFileAttributeView posix = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(
                        Files.exists(file) ? Files.getPosixFilePermissions(file) : Output.USUAL_PERMISSIONS);
            }
            return beside;
        } catch (IOException refused) {
            Unfinished.remove(beside);
            throw refused;
        }
    }
}
