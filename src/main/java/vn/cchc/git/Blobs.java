package vn.cchc.git;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The contents of files in any revision, one after the other through one process; not for several threads. */
final class Blobs implements AutoCloseable {
    private final Path folder;
    private @Nullable Talk talk;

    /** A process of git and both ends of what is said with it. */
    private record Talk(Process process, OutputStream questions, InputStream answers) {}

    Blobs(Path folder) {
        this.folder = folder;
    }

    /**
     * The bytes of a blob; of one that is longer than allowed, as many as show that it is. Whoever reads waits for whoever reads
     * before: there is one process, and it answers in order.
     *
     * @throws IOException also where the repository has the blob's name but not its content
     */
    synchronized byte[] read(String id, int most) throws IOException {
        Talk git = open();
        git.questions().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        git.questions().flush();
        String[] header = line(git.answers()).split(" ");
        if (header.length != 3 || !header[1].equals("blob")) {
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
                Process process = GitProcess.start(folder, "cat-file", "--batch");
                InputStream answers = new BufferedInputStream(process.getInputStream());
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
        if (talk != null) {
            talk.process().destroy();
        }
    }
}
