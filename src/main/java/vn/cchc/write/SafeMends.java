package vn.cchc.write;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.source.Findings;
import vn.cchc.source.Nfc;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/**
 * Mends that change no value: Unicode's composed form, no blanks at the ends of lines, a line end after the last line. Each is
 * made only where the file then says exactly what it said before; a file that cannot be read is left alone.
 */
public final class SafeMends {
    private static final List<UnaryOperator<String>> ALL =
            List.of(Nfc::of, SafeMends::withoutTrailingBlanks, SafeMends::withLastLineEnd);

    private SafeMends() {}

    /** The text with the mends that are safe here. */
    public static String of(String text) {
        Optional<String> said = said(text);
        String mended = text;
        if (said.isPresent()) {
            for (UnaryOperator<String> mend : ALL) {
                String next = mend.apply(mended);
                mended = said(next).equals(said) ? next : mended;
            }
        }
        return mended;
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

    /** The keys and values of a text without their places. */
    private static Optional<String> said(String text) {
        Findings findings = new Findings();
        Optional<YamlNode> root = YamlReader.read(new SourceText("", text), findings);
        return root.map(node -> {
            StringBuilder all = new StringBuilder();
            write(node, all);
            return all.toString();
        });
    }

    private static void write(YamlNode node, StringBuilder all) {
        if (node instanceof YamlNode.Mapping mapping) {
            all.append('{');
            for (YamlNode.Entry entry : mapping.entries()) {
                all.append(entry.key().length()).append(':').append(entry.key());
                write(entry.value(), all);
            }
            all.append('}');
        } else if (node instanceof YamlNode.Sequence sequence) {
            all.append('[');
            sequence.items().forEach(item -> write(item, all));
            all.append(']');
        } else if (node instanceof YamlNode.Scalar scalar) {
            all.append(scalar.empty() ? "~" : scalar.text().length() + ":" + scalar.text());
        } else {
            all.append('!');
        }
    }
}
