package vn.cchc.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.Plain;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/**
 * The layout that files have when nobody has a reason for another: no blanks at the end of a line, never more than one empty
 * line, none at the start, one line end at the end, no carriage return by itself. Words, comments and the inside of texts that go over several lines stay.
 */
public final class TidyText {
    private TidyText() {}

    /** The same file in this layout; nothing where it cannot be read, or would not say the same. */
    public static Optional<String> of(SourceText source) {
        Optional<YamlNode> before = YamlReader.read(source, new Findings());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines =
                new ArrayList<>(List.of(withoutLoneReturns(source.text()).split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1); // what stands behind the last line end is no line
        }
        boolean[] inText = new boolean[lines.size() + 2];
        mark(before.get(), inText);
        StringBuilder tidy = new StringBuilder(source.text().length());
        boolean empty = true;
        for (int i = 0; i < lines.size(); i++) {
            boolean kept = inText[i + 1];
            String line = kept ? lines.get(i) : withoutBlanks(lines.get(i));
            boolean nothing = !kept && (line.isEmpty() || line.equals("\r"));
            if (!nothing || !empty) {
                tidy.append(line).append('\n');
            }
            empty = nothing;
        }
        String text = ended(tidy, source.text().contains("\r\n") ? "\r\n" : "\n", inText[lines.size()]);
        Optional<YamlNode> after = YamlReader.read(new SourceText(source.path(), text), new Findings());
        return after.map(Plain::of).equals(before.map(Plain::of)) ? Optional.of(text) : Optional.empty();
    }

    /** The lines that a text goes on over: all but the one it begins on. */
    private static void mark(YamlNode node, boolean[] inText) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> mark(entry.value(), inText));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> mark(item, inText));
        } else {
            int last = node.at().endColumn() == 1
                    ? node.at().endLine() - 1
                    : node.at().endLine();
            for (int line = node.at().line() + 1; line <= last && line < inText.length; line++) {
                inText[line] = true;
            }
        }
    }

    /** A carriage return with no line feed behind it ends a line too, in YAML as in the places of what was read. */
    private static String withoutLoneReturns(String text) {
        StringBuilder ends = new StringBuilder(text);
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            if (!text.startsWith("\n", i + 1)) {
                ends.setCharAt(i, '\n');
            }
        }
        return ends.toString();
    }

    private static String withoutBlanks(String line) {
        boolean carriage = line.endsWith("\r");
        int end = carriage ? line.length() - 1 : line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end) + (carriage ? "\r" : "");
    }

    private static String ended(StringBuilder text, String end, boolean lastInText) {
        int length = text.length();
        while (!lastInText && length > 0 && (text.charAt(length - 1) == '\n' || text.charAt(length - 1) == '\r')) {
            length--;
        }
        text.setLength(length);
        return length > 0 && text.charAt(length - 1) == '\n'
                ? text.toString()
                : text.append(end).toString();
    }
}
