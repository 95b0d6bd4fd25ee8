package vn.cchc.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A whole document in memory as the UTF-8 it will be in a file: what is UTF-8 already goes in as it is. */
public final class DocumentText extends Writer {
    private final ByteArrayOutputStream document = new ByteArrayOutputStream(1 << 16);

    /** All that was written. */
    public byte[] bytes() {
        return document.toByteArray();
    }

    /** Hands on what was written so far, and forgets it. */
    public void moveTo(OutputStream file) throws IOException {
        document.writeTo(file);
        document.reset();
    }

    /** Adds text that is UTF-8 already. */
    void write(byte[] utf8) {
        document.writeBytes(utf8);
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count));
    }

    @Override
    public void flush() {
        // there is nothing between this and its bytes
    }

    @Override
    public void close() {
        // what was written stays
    }
}
