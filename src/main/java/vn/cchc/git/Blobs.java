package vn.cchc.git;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The contents of files in any revision, one after the other through one process; not for several threads. */
final class Blobs implements AutoCloseable {
    private final Path folder;
    private Process process;
    private OutputStream questions;
    private InputStream answers;

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
        open();
        questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        String[] header = line().split(" ");
        if (header.length != 3 || !header[1].equals("blob")) {
            throw new IOException(String.join(" ", header));
        }
        long size = Long.parseLong(header[2]);
        byte[] bytes = answers.readNBytes((int) Math.min(size, most + 1L));
        answers.skipNBytes(size - bytes.length + 1);
        return bytes;
    }

    private void open() throws IOException {
        if (process == null) {
            try {
                process = GitProcess.start(folder, "cat-file", "--batch");
            } catch (GitFault absent) {
                throw new IOException(absent.code());
            }
            questions = process.getOutputStream();
            answers = new BufferedInputStream(process.getInputStream());
        }
    }

    private String line() throws IOException {
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
        if (process != null) {
            process.destroy();
        }
    }
}
