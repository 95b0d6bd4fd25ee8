package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.SourceText;

/**
 * Changes one thing in a YAML file and leaves every other character as it is: comments, order, quotes, ends of lines. The
 * text is spliced at the places that the parser gives; what comes out is read again and must say exactly what was said
 * before with that one change. Otherwise nothing is returned, and nobody's file is spoilt.
 */
public final class YamlEdit {
    private final SourceText source;
    private final String text;
    private final YamlNode root;

    private YamlEdit(SourceText source, YamlNode root) {
        this.source = source;
        this.text = source.text();
        this.root = root;
    }

    /**
     * Sets a key of the mapping at a path.
     *
     * @param path keys (String) and places in lists (Integer, from 0) that lead to the mapping
     * @param after the key behind which a new key is written; behind the last where it is not there
     * @return the new text, or nothing where the layout leaves a doubt
     */
    public static Optional<String> set(SourceText source, List<Object> path, String key, Plain value, String after) {
        return open(source)
                .flatMap(edit -> edit.at(path).flatMap(node -> {
                    if (!(node instanceof YamlNode.Mapping mapping)) {
                        return Optional.empty();
                    }
                    Plain wanted = Plain.set(Plain.of(edit.root), path, key, value);
                    for (YamlNode.Entry entry : mapping.entries()) {
                        if (entry.key().equals(key)) {
                            return edit.replace(entry.value(), value).filter(changed -> says(changed, wanted));
                        }
                    }
                    return edit.addKey(mapping, key, value, after).filter(changed -> says(changed, wanted));
                }));
    }

    /** Adds an item to the list at a path, behind the others. */
    public static Optional<String> append(SourceText source, List<Object> path, Plain item) {
        return open(source)
                .flatMap(edit -> edit.at(path).flatMap(node -> {
                    if (!(node instanceof YamlNode.Sequence sequence)) {
                        return Optional.empty();
                    }
                    Plain wanted = Plain.append(Plain.of(edit.root), path, item);
                    return edit.addItem(sequence, item).filter(changed -> says(changed, wanted));
                }));
    }

    private static Optional<YamlEdit> open(SourceText source) {
        Findings findings = new Findings();
        Optional<YamlNode> root = YamlReader.read(source, findings);
        return findings.hasErrors() ? Optional.empty() : root.map(node -> new YamlEdit(source, node));
    }

    private static boolean says(String changed, Plain wanted) {
        Findings findings = new Findings();
        Optional<YamlNode> root = YamlReader.read(new SourceText("", changed), findings);
        return !findings.hasErrors()
                && root.map(Plain::of).filter(wanted::equals).isPresent();
    }

    private Optional<YamlNode> at(List<Object> path) {
        YamlNode node = root;
        for (Object step : path) {
            Optional<YamlNode> next = next(node, step);
            if (next.isEmpty()) {
                return next;
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    private static Optional<YamlNode> next(YamlNode node, Object step) {
        if (step instanceof Integer index && node instanceof YamlNode.Sequence sequence) {
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        if (step instanceof String key && node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> replace(YamlNode old, Plain value) {
        if (!(old instanceof YamlNode.Scalar) || !(value instanceof Plain.Text written)) {
            return Optional.empty();
        }
        int start = start(old.at());
        int end = end(old.at());
        char first = start < text.length() ? text.charAt(start) : ' ';
        boolean inFlow = first != '|' && first != '>';
        String spelt = first == '"' ? Spelling.quoted(written.text()) : Spelling.text(written.text(), inFlow);
        boolean wholeLines = end > start && isBreak(text.charAt(end - 1));
        return Optional.of(splice(start, end, wholeLines ? spelt + lineBreak(start) : spelt));
    }

    private Optional<String> addKey(YamlNode.Mapping mapping, String key, Plain value, String after) {
        if (isFlow(mapping.at())) {
            String entry = key + ": " + Spelling.inline(value);
            return addInFlow(mapping.close(), mapping.entries().isEmpty(), entry);
        }
        YamlNode.Entry behind = mapping.entries().get(mapping.entries().size() - 1);
        for (YamlNode.Entry entry : mapping.entries()) {
            behind = entry.key().equals(after) ? entry : behind;
        }
        int indent = mapping.entries().get(0).at().column() - 1;
        return addLines(behind.value(), indent, Spelling.entry(key, value));
    }

    private Optional<String> addItem(YamlNode.Sequence sequence, Plain item) {
        if (isFlow(sequence.at())) {
            return addInFlow(sequence.close(), sequence.items().isEmpty(), Spelling.inline(item));
        }
        YamlNode last = sequence.items().get(sequence.items().size() - 1);
        return addLines(last, sequence.at().column() - 1, Spelling.item(item));
    }

    /** Before the closing bracket, behind what stands there and any comma. */
    private Optional<String> addInFlow(Location close, boolean empty, String entry) {
        int bracket = end(close) - 1;
        int at = bracket;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        boolean comma = at > 0 && text.charAt(at - 1) == ',';
        return Optional.of(splice(at, at, (empty ? "" : comma ? " " : ", ") + entry));
    }

    /** Below the last line of a node, behind any comment on that line. */
    private Optional<String> addLines(YamlNode behind, int indent, List<String> lines) {
        int end = lastCharacter(behind);
        boolean lineIsOver = end > 0 && isBreak(text.charAt(end - 1));
        int at = end;
        while (!lineIsOver && at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        if (!lineIsOver && !isBlankOrComment(text.substring(end, at))) {
            return Optional.empty();
        }
        String breaks = lineBreak(end);
        StringBuilder added = new StringBuilder();
        if (lineIsOver || at < text.length()) {
            at = behindComments(lineIsOver ? at : nextLine(at), indent);
            if (at == text.length() && !isBreak(text.charAt(at - 1))) {
                added.append(breaks);
            }
            lines.forEach(line -> added.append(" ".repeat(indent)).append(line).append(breaks));
        } else {
            lines.forEach(
                    line -> added.append(breaks).append(" ".repeat(indent)).append(line));
        }
        return Optional.of(splice(at, at, added.toString()));
    }

    /** Comments that stand deeper than what is added belong to what is before it. */
    private int behindComments(int from, int indent) {
        int behind = from;
        int at = from;
        while (at < text.length()) {
            int first = at;
            while (first < text.length() && text.charAt(first) == ' ') {
                first++;
            }
            boolean blank = first == text.length() || isBreak(text.charAt(first));
            boolean deeper = !blank && text.charAt(first) == '#' && first - at > indent;
            if (!blank && !deeper) {
                return behind;
            }
            while (first < text.length() && !isBreak(text.charAt(first))) {
                first++;
            }
            at = first == text.length() ? first : nextLine(first);
            behind = deeper ? at : behind;
        }
        return behind;
    }

    /** The start of the line after the break at an index. */
    private int nextLine(int at) {
        return at + (text.startsWith("\r\n", at) ? 2 : 1);
    }

    /** The end of what a node says, whatever stands in it. */
    private int lastCharacter(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return isFlow(mapping.at())
                    ? end(mapping.close())
                    : lastCharacter(
                            mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return isFlow(sequence.at())
                    ? end(sequence.close())
                    : lastCharacter(sequence.items().get(sequence.items().size() - 1));
        }
        return end(node.at());
    }

    private boolean isFlow(Location at) {
        int start = start(at);
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }

    /** The break that ends the line of a place; the first of the file where that line has none. */
    private String lineBreak(int from) {
        for (int i = from; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
            }
        }
        return from == 0 ? "\n" : lineBreak(0);
    }

    private static boolean isBlankOrComment(String rest) {
        String shown = rest.strip();
        return shown.isEmpty() || shown.startsWith("#") && rest.charAt(0) <= ' ';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private int start(Location at) {
        return source.offset(at.line(), at.column());
    }

    private int end(Location at) {
        return source.offset(at.endLine(), at.endColumn());
    }

    private String splice(int start, int end, String piece) {
        return text.substring(0, start) + piece + text.substring(end);
    }

    /** The stretch of a text that differs from another, as the number of characters that are the same before and behind it. */
    public static List<Integer> sameAround(String one, String other) {
        int before = 0;
        int shorter = Math.min(one.length(), other.length());
        while (before < shorter && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        return new ArrayList<>(List.of(before, behind));
    }
}
