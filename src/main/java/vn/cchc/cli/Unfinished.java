package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * Files and folders that are written beside their places and not yet moved there. A run that is told to end (Ctrl-C, a closed
 * terminal, a time limit of CI) takes them with it, so that nothing is left among what people keep.
 */
final class Unfinished {
    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 10;
    private static final int NAME_RADIX = 36;

    private static final Set<Path> ALL = new HashSet<>();
    /** What goes when everything else is gone. */
    private static final Set<Path> LAST = new HashSet<>();

    private static long names;
    private static boolean hooked;
    private static boolean ending;

    private Unfinished() {}

    /** A new file of this run alone, empty, readable by its owner. */
    static synchronized Path file(Path folder) throws IOException {
        begin();
        while (true) {
            Path file = folder.resolve(name() + ".tmp");
            try {
                Files.createFile(file, privately(folder, "rw-------"));
                ALL.add(file);
                return file;
            } catch (FileAlreadyExistsException taken) {
                // by another run; the next name may be free
            }
        }
    }

    /** A name that this run has not used; it need not be hard to guess, for what stands there already is never written to. */
    private static String name() {
        names++;
        return ".cchc-" + Long.toString(System.nanoTime(), NAME_RADIX) + "-" + names;
    }

    /** Where results wait that have no place of their own yet. */
    static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** What others may not read, where the system can keep it from them. */
    private static FileAttribute<?>[] privately(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Fills such a file; one that the end of the run took away meanwhile is not made once more. */
    static synchronized void fill(Path file, byte[] bytes) throws IOException {
        stopWhenEnding();
        Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** The same for a folder. */
    static synchronized Path folder(Path parent) throws IOException {
        begin();
        while (true) {
            Path folder = parent.resolve(name());
            try {
                Files.createDirectory(folder, privately(parent, "rwx------"));
                ALL.add(folder);
                return folder;
            } catch (FileAlreadyExistsException taken) {
                // by another run; the next name may be free
            }
        }
    }

    /** A folder with a name of its own. */
    static synchronized void folderAt(Path folder) throws IOException {
        begin();
        Files.createDirectory(folder);
        ALL.add(folder);
    }

    /** Folders within such a folder; none where the run is ending, which would else leave them. */
    static synchronized void within(Path folder) throws IOException {
        stopWhenEnding();
        Files.createDirectories(folder);
    }

    /** A file that is there already and tells others to wait: it goes last. */
    static synchronized void last(Path file) {
        begin();
        LAST.add(file);
    }

    /** Removes what is still there; what was moved to its place is not. */
    static synchronized void remove(Path path) throws IOException {
        stopWhenEnding();
        delete(path);
        ALL.remove(path);
        LAST.remove(path);
    }

    private static void begin() {
        stopWhenEnding();
        if (!hooked) {
            Runtime.getRuntime().addShutdownHook(new Ending());
            hooked = true;
        }
    }

    private static final class Ending extends Thread {
        Ending() {
            super("cchc-unfinished");
        }

        @Override
        public void run() {
            end();
        }
    }

    /** While the machine ends, nothing new is begun: the thread that wanted it ends with it. */
    private static void stopWhenEnding() {
        while (ending) {
            try {
                Unfinished.class.wait();
            } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What the run is just about to finish may come in between: it then stops at its next step, and one more try succeeds. */
    private static synchronized void end() {
        ending = true;
        end(ALL);
        end(LAST);
    }

    private static void end(Set<Path> paths) {
        for (Path path : paths) {
            for (int tries = 0; tries < TRIES && !isGone(path); tries++) {
                try {
                    Unfinished.class.wait(PAUSE_MILLIS);
                } catch (InterruptedException hurried) {
                    return;
                }
            }
        }
    }

    private static boolean isGone(Path path) {
        try {
            delete(path);
            return true;
        } catch (IOException stillWritten) {
            return false;
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException fault) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
