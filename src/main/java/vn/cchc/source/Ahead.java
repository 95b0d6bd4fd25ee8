package vn.cchc.source;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on one thread of its own while the caller's goes on, and hands the results over in the order of the
 * pieces. A run over one plan is over soonest so; many plans are read in another way.
 */
public final class Ahead<W, R> extends Thread {
    private final List<W> pieces;
    private final Function<W, R> work;
    private final Object[] done;
    private @Nullable Throwable fault;
    private int taken;

    /** Begins at once. */
    public Ahead(List<W> pieces, Function<W, R> work) {
        super(null, null, "cchc-ahead", 0, false);
        this.pieces = pieces;
        this.work = work;
        this.done = new Object[pieces.size()];
        setDaemon(true);
        if (!pieces.isEmpty()) {
            start();
        }
    }

    @Override
    public void run() {
        try {
            for (int i = 0; i < done.length; i++) {
                put(i, work.apply(pieces.get(i)));
            }
        } catch (RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    private synchronized void put(int piece, R result) {
        done[piece] = result;
        notifyAll();
    }

    private synchronized void fail(Throwable thrown) {
        fault = thrown;
        notifyAll();
    }

    public boolean hasNext() {
        return taken < done.length;
    }

    /** The result of the next piece, waited for; a fault of its work is a fault here. */
    @SuppressWarnings("unchecked") // only put() fills the array
    public synchronized R next() {
        try {
            while (done[taken] == null && fault == null) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (done[taken] != null) {
            return (R) done[taken++];
        }
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
