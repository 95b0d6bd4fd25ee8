package vn.cchc.report;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A whole document in memory as the UTF-8 it will be in a file: what is UTF-8 already goes in as it is. */
public final class DocumentText extends Writer {
    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds text that is UTF-8 already. */
    void write(byte[] utf8) {
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int from, int count) {
        int end = from + count;
        int i = from;
        room(3 * count); // no character of two bytes in memory takes more
        byte[] to = bytes;
        int at = length;
        for (char c; i < end && ((c = text[i]) < '\uD800' || c > '\uDFFF'); i++) {
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        length = at;
        if (i < end) { // characters beyond the first 65,536, or halves of such
            write(new String(text, i, end - i).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
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
