package vn.cchc.write;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.source.Findings;
import vn.cchc.source.Nfc;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.Plain;
import vn.cchc.yaml.YamlReader;

/**
 * Mends that change no value: Unicode's composed form, no blanks at the ends of lines, a line end after the last line. Each is
 * made only where the file then says exactly what it said before; a file that cannot be read is left alone.
 */
public final class SafeMends {
    private static final List<UnaryOperator<String>> ALL =
            List.of(Nfc::of, SafeMends::withoutTrailingBlanks, SafeMends::withLastLineEnd);

    private SafeMends() {}

    /** The text with the mends that are safe here; nothing where it cannot be read. */
    public static Optional<String> of(SourceText source) {
        String text = source.text();
        Optional<Plain> said = said(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String mended = text;
        for (UnaryOperator<String> mend : ALL) {
            String next = mend.apply(mended);
            mended = said(next).equals(said) ? next : mended;
        }
        return Optional.of(mended);
    }

    private static String withoutTrailingBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) == '\n');
            if (ends) {
                kept.setLength(kept.length() - blanks);
            }
            blanks = c == ' ' || c == '\t' ? blanks + 1 : 0;
            kept.append(c);
        }
        kept.setLength(kept.length() - blanks);
        return kept.toString();
    }

    private static String withLastLineEnd(String text) {
        boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
        return ended ? text : text + (text.contains("\r\n") ? "\r\n" : "\n");
    }

    private static Optional<Plain> said(String text) {
        return YamlReader.read(new SourceText("", text), new Findings()).map(Plain::of);
    }
}
