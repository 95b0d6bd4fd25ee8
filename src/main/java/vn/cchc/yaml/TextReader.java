package vn.cchc.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.PlainChars;
import vn.cchc.source.SourceText;

/** Bytes of a file to its text: strict UTF-8, a byte-order mark allowed and dropped. */
public final class TextReader {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private TextReader() {}

    /** The text, or nothing and a finding that names the first byte that is not UTF-8 (counted from 0). */
    public static Optional<SourceText> read(String path, byte[] bytes, Findings findings) {
        if (bytes.length > MAX_BYTES) {
            findings.error("file-too-large", Location.startOf(path), bytes.length, MAX_BYTES);
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            findings.error("text-not-utf8", Location.startOf(path), 0, "UTF-16");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<PlainChars> plain = PlainChars.of(bytes, start);
        if (plain.isPresent()) {
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
            findings.error("text-not-utf8", endOf(path, text), in.position(), "UTF-8");
            return Optional.empty();
        }
        return Optional.of(new SourceText(path, text));
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
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, text.length()) + 1;
        return new Location(path, line, column, line, column);
    }
}
