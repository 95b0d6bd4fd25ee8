package vn.cchc.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs git in a folder so that it asks nobody, locks nothing, starts no helper and reaches no network. */
final class GitProcess {
    private static final int MOST_ERRORS = 4096;

    private GitProcess() {}

    /** What git answered. */
    record Answer(int code, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** What git said was wrong, or how it ended where it said nothing. */
        String why() {
            return err.isEmpty() ? "exit code " + code : err;
        }

        String line() {
            return text().stripTrailing();
        }
    }

    static Answer run(Path folder, String... arguments) throws GitFault {
        Process process = start(folder, arguments);
        try {
            process.getOutputStream().close();
            Errors errors = new Errors(process.getErrorStream());
            errors.start();
            byte[] out = process.getInputStream().readAllBytes();
            int code = process.waitFor();
            errors.join();
            return new Answer(code, out, errors.text());
        } catch (IOException broken) {
            throw new GitFault("git-failed", String.valueOf(broken.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GitFault("git-failed", "interrupted");
        } finally {
            process.destroy();
        }
    }

    static Process start(Path folder, String... arguments) throws GitFault {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "--no-optional-locks",
                "--no-pager",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.quotePath=false",
                "-c",
                "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new GitFault("git-missing");
        }
    }

    /** Reads what git complains of beside its answer, so that neither waits for the other. */
    private static final class Errors extends Thread {
        private final InputStream in;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Errors(InputStream in) {
            super("git-errors");
            this.in = in;
            setDaemon(true);
        }

        @Override
        public void run() {
            byte[] buffer = new byte[1024];
            try (in) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    kept.write(buffer, 0, Math.min(read, Math.max(0, MOST_ERRORS - kept.size())));
                }
            } catch (IOException closed) {
                // what was read so far is all there is
            }
        }

        String text() {
            return kept.toString(StandardCharsets.UTF_8).strip();
        }
    }
}
