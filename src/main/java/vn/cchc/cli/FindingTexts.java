package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import vn.cchc.load.InOrder;
import vn.cchc.source.Finding;
import vn.cchc.terminal.FindingText;

/** Findings in words: many are told by several threads, those of a file by one, and stand in their order. */
final class FindingTexts {
    /** So many are handed to a thread at once, and the rest of their file up to so many. */
    private static final int CHUNK = 40;

    private static final int MOST = 100 * CHUNK;

    private FindingTexts() {}

    /** @param teller makes what tells some of them */
    static void write(List<Finding> findings, Function<Writer, FindingText> teller, Writer out) throws IOException {
        int threads = findings.size() < 2 * CHUNK ? 1 : Inputs.threads();
        if (threads == 1) {
            teller.apply(out).write(findings);
            return;
        }
        try {
            InOrder.each(new Chunks(findings), threads, chunk -> told(chunk, teller), told -> {
                write(told, out);
                return true;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static String told(List<Finding> some, Function<Writer, FindingText> teller) {
        StringWriter words = new StringWriter();
        try {
            teller.apply(words).write(some);
        } catch (IOException none) {
            throw new UncheckedIOException(none); // memory has none
        }
        return words.toString();
    }

    private static void write(String words, Writer out) {
        try {
            out.write(words);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class Chunks implements Iterator<List<Finding>> {
        private final List<Finding> findings;
        private int from;

        Chunks(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        public boolean hasNext() {
            return from < findings.size();
        }

        @Override
        public List<Finding> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int first = from;
            from = Math.min(first + CHUNK, findings.size());
            String path = findings.get(from - 1).at().path();
            while (from < findings.size()
                    && from - first < MOST
                    && findings.get(from).at().path().equals(path)) {
                from++;
            }
            return List.copyOf(findings.subList(first, from)); // here, in their order, that costs least
        }
    }
}
