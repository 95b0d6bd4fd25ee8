package vn.cchc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How far a long run has come: one line that is written over, only on a terminal and only after a second. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 200_000_000L;

    private final Session session;
    private final String key;
    private long next;
    private int done;
    private boolean shown;

    Progress(String key, Session session) {
        this.key = key;
        this.session = session;
        this.next = System.nanoTime() + PATIENCE;
    }

    /** One more is done. */
    void step() {
        done++;
        if (session.errorsToTerminal() && System.nanoTime() - next > 0) {
            next = System.nanoTime() + PAUSE;
            shown = true;
            write("\r\u001B[K" + session.messages().get(key, done));
        }
    }

    /** Wipes the line. */
    void end() {
        if (shown) {
            write("\r\u001B[K");
        }
    }

    private void write(String text) {
        try {
            session.progress(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
