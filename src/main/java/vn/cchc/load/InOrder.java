package vn.cchc.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does pieces of work on some threads and hands the results on in the order of the pieces, on the caller's thread: what comes
 * of them is the same for any number of threads.
 */
public final class InOrder {
    /** So many pieces for each thread wait to be handed on: few, so that memory does not grow where handing on is slow. */
    private static final int AHEAD = 4;

    private InOrder() {}

    /** @param take what is done with a result; no more follow once it says false */
    public static <W, R> void each(Iterator<W> pieces, int threads, Function<W, R> work, Predicate<R> take) {
        ExecutorService workers = threads > 1 ? Executors.newFixedThreadPool(threads, InOrder::worker) : null;
        try {
            Deque<FutureTask<R>> ahead = new ArrayDeque<>();
            boolean more = true;
            while (more && (pieces.hasNext() || !ahead.isEmpty())) {
                while (pieces.hasNext() && ahead.size() < (workers == null ? 1 : AHEAD * threads)) {
                    W piece = pieces.next();
                    FutureTask<R> task = new FutureTask<>(() -> work.apply(piece));
                    ahead.add(task);
                    if (workers == null) {
                        task.run();
                    } else {
                        workers.execute(task);
                    }
                }
                more = take.test(result(ahead.remove()));
            }
        } finally {
            if (workers != null) {
                workers.shutdownNow();
            }
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "cchc-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** A fault of a piece of work is a fault here. */
    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
