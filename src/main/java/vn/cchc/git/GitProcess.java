package vn.cchc.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs git in a folder so that it asks nobody, locks nothing, starts no helper and reaches no network. */
final class GitProcess {
    private static final int MOST_ERRORS = 4096;

    /** What git complains of is there when it ends; others that it handed its ends to are not waited for. */
    private static final int LAST_WORDS_MILLIS = 5000;

    private final int seconds;

    /** @param seconds how long it is waited for while it says nothing */
    GitProcess(int seconds) {
        this.seconds = seconds;
    }

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

    Answer run(Path folder, String... arguments) throws GitFault {
        Process process = start(folder, arguments);
        boolean heard = false;
        try {
            process.getOutputStream().close();
            Errors errors = new Errors(process.getErrorStream());
            errors.start();
            byte[] out = new Answers(process.getInputStream(), seconds).readAllBytes();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new Answers.Silence();
            }
            heard = true;
            errors.join(LAST_WORDS_MILLIS);
            return new Answer(process.exitValue(), out, errors.text());
        } catch (Answers.Silence nothing) {
            throw silence(arguments[0]);
        } catch (IOException broken) {
            throw new GitFault("git-failed", String.valueOf(broken.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GitFault("git-failed", "interrupted");
        } finally {
            Children.end(process, heard);
        }
    }

    /** Git said nothing for as long as it is waited for. */
    GitFault silence(String command) {
        return new GitFault("git-silent", command, seconds);
    }

    int seconds() {
        return seconds;
    }

    Process start(Path folder, String... arguments) throws GitFault {
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
            Process process = builder.start();
            Children.started(process);
            return process;
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
