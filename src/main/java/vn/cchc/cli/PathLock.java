package vn.cchc.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets the runs that write to one file or folder come one after the other. */
record PathLock(FileChannel channel, FileLock held) implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 20;

    /** Waits for the lock, and fails where another run holds it for long. */
    static PathLock of(Path path, String shown) throws Failure, IOException {
        FileChannel channel = lockFile(path);
        try {
            return new PathLock(channel, lock(channel, shown));
        } catch (Failure | IOException refused) {
            channel.close();
            throw refused;
        }
    }

    boolean isHeld() {
        return held.isValid();
    }

    /** The lock is a file among the machine's temporary ones, so that nothing is left among the plans. */
    private static FileChannel lockFile(Path path) throws IOException {
        String name = "cchc-" + Long.toHexString(hash(path.toRealPath().toString())) + ".lock";
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            return FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException ofSomebodyElse) {
            // another user's: then only one's own commands wait for each other, and the rest is seen before the move
            Path own = lock.resolveSibling(System.getProperty("user.name") + "-" + name);
            return FileChannel.open(
                    own, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
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

    @Override
    public void close() throws IOException {
        held.close();
        channel.close();
    }
}
