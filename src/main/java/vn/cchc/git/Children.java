package vn.cchc.git;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The processes that were started and have not ended: none outlives the run, nor what they started themselves. */
final class Children {
    private static final int MOMENT_MILLIS = 200;

    private static final Set<Process> RUNNING = new HashSet<>();
    private static boolean hooked;

    private Children() {}

    static synchronized void started(Process process) {
        RUNNING.add(process);
        if (!hooked) {
            try {
                Runtime.getRuntime().addShutdownHook(new Ending());
                hooked = true;
            } catch (IllegalStateException ending) {
                stop(process);
            }
        }
    }

    private static final class Ending extends Thread {
        Ending() {
            super("git-ending");
        }

        @Override
        public void run() {
            endAll();
        }
    }

    private static synchronized void endAll() {
        RUNNING.forEach(process -> stop(process));
    }

    /** Sees to it that a process has ended; one that has nothing left to say is given a moment to do so by itself. */
    static void end(Process process, boolean heard) {
        try {
            if (!heard || !process.waitFor(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
                stop(process);
            }
        } catch (InterruptedException hurried) {
            stop(process);
            Thread.currentThread().interrupt();
        }
        synchronized (Children.class) {
            RUNNING.remove(process);
        }
    }

    /** It only reads, so it may be stopped anywhere. */
    private static void stop(Process process) {
        if (process.isAlive()) {
            List<ProcessHandle> below = new ArrayList<>();
            process.descendants().forEach(child -> below.add(child));
            process.destroyForcibly();
            below.forEach(child -> child.destroyForcibly());
        }
    }
}
