package vn.cchc.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The contents of files in any revision, one after the other through one process; not for several threads. */
final class Blobs implements AutoCloseable {
    private static final String COMMAND = "cat-file";

    private final GitProcess git;
    private final Path folder;
    private @Nullable Talk talk;
    /** Whether an answer did not come: then none is waited for again. */
    private boolean silent;

    /** A process of git and both ends of what is said with it. */
    private record Talk(Process process, OutputStream questions, InputStream answers) {}

    Blobs(GitProcess git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    /**
     * The bytes of a blob; of one that is longer than allowed, as many as show that it is. Whoever reads waits for whoever reads
     * before: there is one process, and it answers in order.
     *
     * @throws IOException also where the repository has the blob's name but not its content
     */
    synchronized byte[] read(String id, int most) throws IOException {
        if (silent) {
            throw new Answers.Silence();
        }
        try {
            return ask(open(), id, most);
        } catch (Answers.Silence nothing) {
            silent = true;
            throw nothing;
        } catch (Missing none) {
            throw none;
        } catch (IOException lost) {
            end(false); // what is left of the answer would be taken for that to the next question
            throw lost;
        }
    }

    /** The repository has the blob's name but not its content. */
    private static final class Missing extends IOException {
        private static final long serialVersionUID = 1L;

        Missing(String answer) {
            super(answer);
        }
    }

    /** Says so where an answer did not come: whoever reads files takes it for a file that is not there. */
    synchronized void requireAnswers() throws GitFault {
        if (silent) {
            throw git.silence(COMMAND);
        }
    }

    private static byte[] ask(Talk git, String id, int most) throws IOException {
        git.questions().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        git.questions().flush();
        String[] header = line(git.answers()).split(" ");
        if (header.length == 2 && header[0].equals(id)) {
            throw new Missing(String.join(" ", header));
        }
        if (header.length != 3 || !header[0].equals(id) || !header[1].equals("blob")) {
            throw new IOException(String.join(" ", header));
        }
        long size = Long.parseLong(header[2]);
        byte[] bytes = git.answers().readNBytes((int) Math.min(size, most + 1L));
        git.answers().skipNBytes(size - bytes.length + 1);
        return bytes;
    }

    private Talk open() throws IOException {
        if (talk == null) {
            try {
                Process process = git.start(folder, COMMAND, "--batch");
                InputStream answers = new Answers(process.getInputStream(), git.seconds());
                talk = new Talk(process, process.getOutputStream(), answers);
            } catch (GitFault absent) {
                throw new IOException(absent.code());
            }
        }
        return talk;
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new EOFException("git cat-file");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        end(!silent);
    }

    /** @param heard whether all that was asked was answered */
    private void end(boolean heard) {
        if (talk != null) {
            try {
                talk.questions().close();
            } catch (IOException gone) {
                // then it has ended already
            }
            Children.end(talk.process(), heard);
            talk = null;
        }
    }
}
