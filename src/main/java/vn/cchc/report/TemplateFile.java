package vn.cchc.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a template that a person wrote: a regular file in the folder, of bounded size, strict UTF-8, without its byte-order mark. */
final class TemplateFile {
    /** The largest template that is read, in bytes: a page and its pictures are far smaller. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final String MARK = "\uFEFF";

    private TemplateFile() {}

    /** The text of a template; nothing where the folder has none of that name. */
    static Optional<String> read(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                throw new TemplateFault("template-not-a-file", name);
            }
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new TemplateFault("template-outside", name);
            }
            return Optional.of(text(bytes(real, name), name));
        } catch (InvalidPathException noName) {
            return Optional.empty(); // a sign that no file's name may have, so no such file
        } catch (IOException unreadable) {
            throw new TemplateFault("template-unreadable", name);
        }
    }

    private static byte[] bytes(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new TemplateFault("template-too-large", name, MAX_BYTES);
            }
            return bytes;
        }
    }

    private static String text(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean bad = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        String text = out.flip().toString();
        if (bad) {
            int lineStart = text.lastIndexOf('\n') + 1;
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new TemplateFault("template-not-utf8", name, line, text.codePointCount(lineStart, text.length()) + 1);
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
