package vn.cchc.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the few bodies of one plan on a second thread, while what they rest on is read: the start is soonest so. */
final class Ahead extends Thread {
    private final List<PlanFile> files;
    private List<Unpacked> unpacked = List.of();
    private @Nullable Throwable fault;

    Ahead(List<PlanFile> files) {
        super(null, null, "cchc-ahead", 0, false);
        this.files = files;
        setDaemon(true);
        if (!files.isEmpty()) {
            start();
        }
    }

    @Override
    public void run() {
        try {
            unpacked = Unpacked.all(files);
        } catch (RuntimeException | Error thrown) {
            fault = thrown;
        }
    }

    /** A fault of that thread is a fault here. */
    List<Unpacked> unpacked() {
        try {
            join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault != null) {
            throw (RuntimeException) fault;
        }
        return unpacked;
    }
}
