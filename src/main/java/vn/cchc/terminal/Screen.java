package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import vn.cchc.source.Signs;

/**
 * Writes text for people. Whatever a file, a name or git says, no character reaches the terminal that it would act on instead
 * of showing; only the paint of {@link Style} does. A document goes through as it is, unless a terminal would show it.
 */
public final class Screen extends Writer {
    /**
     * Begins the paint in texts of this program: half a character, which no text that was read has (readers put a replacement
     * sign in its place).
     */
    static final char PAINT = '\uDC1B';

    private static final char ESCAPE = '\u001B';
    private static final char REPLACED = '\uFFFD';

    private final Writer out;
    private final boolean documentsToo;

    /** @param documentsToo whether documents are cleaned as well, because a terminal shows them */
    public Screen(Writer out, boolean documentsToo) {
        this.out = out;
        this.documentsToo = documentsToo;
    }

    /** Where documents are written: as they are, or as a terminal may show them. */
    public Writer document() {
        return documentsToo ? this : out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int done = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            boolean paint = c == PAINT && (i == from || !Character.isHighSurrogate(text[i - 1]));
            boolean common = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x0600 || c >= 0x1EA0 && c < 0x1F00;
            if (paint || !common && c < PAINT && Signs.actsOnTerminals(c)) {
                out.write(text, done, i - done);
                out.write(paint ? ESCAPE : REPLACED);
                done = i + 1;
            }
        }
        out.write(text, done, end - done);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
