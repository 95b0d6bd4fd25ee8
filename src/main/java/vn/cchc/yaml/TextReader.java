package vn.cchc.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.PlainChars;
import vn.cchc.source.SourceText;

/** Bytes of a file to its text: strict UTF-8, a byte-order mark allowed and dropped, lines of a length that people write. */
public final class TextReader {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The longest line that is read, in UTF-16 units: the YAML engine takes time with the square of a line's length. */
    public static final int MAX_LINE = 250_000;

    private TextReader() {}

    /**
     * The text, or nothing and a finding: the first byte that is not UTF-8 (counted from 0) with the encoding that the file
     * seems to have, or where a line becomes too long.
     */
    public static Optional<SourceText> read(String path, byte[] bytes, Findings findings) {
        if (bytes.length > MAX_BYTES) {
            findings.error("file-too-large", Location.startOf(path), MAX_BYTES);
            return Optional.empty();
        }
        List<String> other = otherEncoding(bytes);
        if (!other.isEmpty()) {
            findings.error("text-not-utf8", Location.startOf(path), bytes[0] > 0 ? 1 : 0, other);
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<PlainChars> plain = PlainChars.of(bytes, start);
        if (plain.isPresent() && plain.get().length() <= MAX_LINE) {
            return Optional.of(new SourceText(path, plain.get()));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.error("text-not-utf8", endOf(path, text), in.position(), List.of());
            return Optional.empty();
        }
        return readable(path, text, findings);
    }

    private static Optional<SourceText> readable(String path, String text, Findings findings) {
        int line = 1;
        for (int start = 0; start + MAX_LINE < text.length(); line++) {
            int end = lineEnd(text, start);
            if (end - start > MAX_LINE) {
                int column = text.codePointCount(start, start + MAX_LINE) + 1;
                findings.error("line-too-long", new Location(path, line, column, line, column), MAX_LINE);
                return Optional.empty();
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return Optional.of(new SourceText(path, text));
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The encoding that a file's first bytes show: by its mark, or by zeros around a Latin letter; no name for UTF-8. */
    private static List<String> otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || startsWith(bytes, 0, 0, 0)
                || bytes.length > 3 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0) {
            return List.of("UTF-32");
        }
        boolean wide = startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
        return wide ? List.of("UTF-16") : List.of();
    }

    private static boolean startsWith(byte[] bytes, int... marks) {
        if (bytes.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    private static Location endOf(String path, String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, text.length()) + 1;
        return new Location(path, line, column, line, column);
    }
}
