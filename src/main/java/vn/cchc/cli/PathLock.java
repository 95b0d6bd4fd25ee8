package vn.cchc.cli;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets the runs that write to one file or folder come one after the other. The lock is a file among the machine's temporary
 * ones, so that nothing is left among the plans; whoever holds it takes it away at the end.
 */
record PathLock(String name, Path file, FileChannel channel, FileLock held) implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 20;

    /** What this process holds or waits for in the system: to open and close such a file twice would free it. */
    private static final Set<String> HERE = new HashSet<>();

    private static final int SIZES = 1_000_000;

    /** Waits for the lock, and fails where another run holds it for long. */
    static PathLock of(Path path, String shown) throws Failure, IOException {
        String name = "cchc-" + Long.toHexString(hash(path.toRealPath().toString())) + ".lock";
        boolean claimed = false;
        Optional<PathLock> lock = Optional.empty();
        try {
            for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
                claimed = claimed || claim(name);
                lock = claimed ? take(name, shown) : lock;
                if (lock.isPresent()) {
                    return lock.get();
                }
                pause();
            }
        } finally {
            if (claimed && lock.isEmpty()) {
                release(name);
            }
        }
        throw Failure.untold("locked", shown);
    }

    private static synchronized boolean claim(String name) {
        return HERE.add(name);
    }

    private static synchronized void release(String name) {
        HERE.remove(name);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    boolean isHeld() {
        return held.isValid();
    }

    /** The lock where nobody else has it. One whose file was taken away before it was locked is none: the next has another. */
    private static Optional<PathLock> take(String name, String shown) throws Failure, IOException {
        Path file = Unfinished.temporaryFolder().resolve(name);
        FileChannel channel;
        try {
            channel = open(file);
        } catch (IOException ofSomebodyElse) {
            // another user's: then only one's own commands wait for each other, and the rest is seen before the move
            file = file.resolveSibling(System.getProperty("user.name") + "-" + name);
            channel = own(file, shown);
        }
        boolean taken = false;
        try {
            FileLock held = channel.tryLock();
            taken = held != null && isStill(file, channel);
            if (taken) {
                Unfinished.last(file);
            }
            return taken ? Optional.of(new PathLock(name, file, channel, held)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static FileChannel own(Path file, String shown) throws Failure {
        try {
            return open(file);
        } catch (IOException noPlace) {
            throw Failure.untold("no-temporary", String.valueOf(file.getParent()), shown);
        }
    }

    /** A pipe that somebody put there would be waited for without end. */
    private static FileChannel open(Path file) throws IOException {
        try {
            // asked once: whoever holds the lock may take the file away between two questions
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                throw new FileAlreadyExistsException(file.toString());
            }
        } catch (NoSuchFileException none) {
            // then it is made
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether the open file is the one that has the name: it is made a size that no other has, and the name is asked for its
     * size. To open it again would do as well, but to close that again would free the lock.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(1, SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1L);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException takenAway) {
            return false;
        }
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** The file goes while it is still locked; not on Windows, where a file that is open cannot be made anew. */
    @Override
    public void close() throws IOException {
        try {
            if (File.separatorChar == '/') {
                Unfinished.remove(file);
            }
        } finally {
            channel.close();
            release(name);
        }
    }
}
