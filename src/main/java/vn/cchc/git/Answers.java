package vn.cchc.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a process says, as long as it goes on: whoever reads is not kept waiting for the next byte longer than allowed. */
final class Answers extends InputStream {
    private static final int CHUNK = 1 << 16;
    private static final int WAITING = 16;
    private static final byte[] END = {};

    /** Nothing came for as long as one waits. */
    static final class Silence extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream said;
    private final int seconds;
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(WAITING);
    private byte[] chunk = {};
    private int at;
    private boolean ended;
    private volatile @Nullable IOException broken;

    /** @param seconds how long one waits for a byte */
    Answers(InputStream said, int seconds) {
        this.said = said;
        this.seconds = seconds;
        Thread listener = new Listener();
        listener.setDaemon(true);
        listener.start();
    }

    /** The one who waits without end, where a process neither speaks nor ends. */
    private final class Listener extends Thread {
        Listener() {
            super("git-answers");
        }

        @Override
        public void run() {
            try {
                listen();
            } catch (InterruptedException nobodyReads) {
                Thread.currentThread().interrupt();
            }
        }

        private void listen() throws InterruptedException {
            byte[] buffer = new byte[CHUNK];
            try {
                for (int read = said.read(buffer); read >= 0; read = said.read(buffer)) {
                    if (read > 0) {
                        chunks.put(Arrays.copyOf(buffer, read));
                    }
                }
            } catch (IOException lost) {
                broken = lost;
            }
            chunks.put(END);
        }
    }

    /** Whether there is something left to read; waits for it. */
    private boolean more() throws IOException {
        if (at < chunk.length) {
            return true;
        }
        if (ended) {
            return false;
        }
        byte[] next = next();
        if (next == null) {
            throw new Silence();
        }
        chunk = next;
        at = 0;
        ended = next.length == 0;
        if (ended && broken != null) {
            throw Objects.requireNonNull(broken);
        }
        return !ended;
    }

    /**
     * What is said next; null where nothing is. Whoever is told to stop meanwhile still hears the answer out, as with any other
     * process: half an answer would be taken for the beginning of the next.
     */
    private byte @Nullable [] next() {
        boolean stopped = false;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (true) {
                try {
                    return chunks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException told) {
                    stopped = true;
                }
            }
        } finally {
            if (stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public int read() throws IOException {
        return more() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, into, from, some);
        at += some;
        return some;
    }
}
