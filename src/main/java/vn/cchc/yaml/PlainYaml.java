package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Location;
import vn.cchc.source.PlainChars;
import vn.cchc.source.SourceText;

/**
 * Reads the YAML that plans are written in straight from the text: mappings and lists in block style, texts on one line, block
 * texts, and lists and mappings in brackets on one line. At anything else, and at anything wrong, it gives up, and the full
 * parser reads the file; so it decides neither what is allowed nor what is said of a mistake, only how soon a plain file is
 * read. Where it does not give up, its tree is the full parser's to the last place.
 */
final class PlainYaml {
    private final Cursor cursor;
    private final PlainScalar scalars;
    private final PlainFlow flow;

    private PlainYaml(Cursor cursor) {
        this.cursor = cursor;
        this.scalars = new PlainScalar(cursor);
        this.flow = new PlainFlow(cursor, scalars);
    }

    /** The tree, or nothing where the text is not of the plain kind. */
    static Optional<YamlNode> read(SourceText source) {
        Optional<PlainChars> plain = source.plain();
        if (plain.isEmpty() || mayHoldTooMuch(plain.get())) {
            return Optional.empty();
        }
        PlainYaml yaml = new PlainYaml(new Cursor(source.path(), plain.get()));
        try {
            if (yaml.cursor.nextContent() != 0) {
                return Optional.empty();
            }
            YamlNode root = yaml.mapping(0, 1);
            return yaml.cursor.atEnd() ? Optional.of(root) : Optional.empty();
        } catch (NotPlainYaml other) {
            return Optional.empty();
        }
    }

    /** Whether a text is so large, and so full of signs that part values, that they have to be counted. */
    private static boolean mayHoldTooMuch(PlainChars text) {
        char[] chars = text.chars();
        int parts = 0;
        for (int i = 1; i < text.length() && text.length() > YamlReader.MAX_VALUES; i++) {
            char c = chars[i];
            parts += c == ':' || c == ',' || c == '-' && chars[i - 1] == ' ' ? 1 : 0;
        }
        return parts >= YamlReader.MAX_VALUES;
    }

    /** A mapping whose first key stands here; the place is left at the next content that is not its own. */
    private YamlNode mapping(int indent, int depth) throws NotPlainYaml {
        check(depth);
        Location start = cursor.place();
        List<YamlNode.Entry> entries = new ArrayList<>();
        int next = indent;
        while (next == indent && !isDash()) {
            int from = cursor.index();
            String key = scalars.key(entries);
            Location keyAt = cursor.from(from);
            cursor.forward(1);
            Location colon = cursor.place();
            YamlNode value = value(indent, depth, colon);
            entries.add(new YamlNode.Entry(key, keyAt, value));
            next = cursor.atEnd() ? -1 : cursor.column();
        }
        if (next >= indent) {
            throw NotPlainYaml.SIGNAL;
        }
        return new YamlNode.Mapping(entries, start, cursor.place());
    }

    /** What stands behind a colon; then the place is at the next content. */
    private YamlNode value(int indent, int depth, Location colon) throws NotPlainYaml {
        cursor.skipBlanks();
        if (!cursor.atLineEnd() && cursor.here() != '#') {
            return onLine(indent, depth);
        }
        if (cursor.here() == '#' && cursor.column() == colon.column() - 1) {
            throw NotPlainYaml.SIGNAL;
        }
        int next = cursor.nextContent();
        if (next > indent) {
            return isDash() ? sequence(next, depth + 1) : mapping(next, depth + 1);
        }
        if (next == indent && isDash()) {
            throw NotPlainYaml.SIGNAL;
        }
        return new YamlNode.Scalar("", true, colon);
    }

    /** A list whose first dash stands here. */
    private YamlNode sequence(int indent, int depth) throws NotPlainYaml {
        check(depth);
        Location start = cursor.place();
        List<YamlNode> items = new ArrayList<>();
        int next = indent;
        while (next == indent && isDash()) {
            cursor.forward(1);
            cursor.skipBlanks();
            if (cursor.atLineEnd() || cursor.here() == '#' || isDash()) {
                throw NotPlainYaml.SIGNAL;
            }
            items.add(scalars.isKey() ? mapping(cursor.column(), depth + 1) : onLine(indent, depth));
            next = cursor.atEnd() ? -1 : cursor.column();
        }
        if (next >= indent) {
            throw NotPlainYaml.SIGNAL;
        }
        return new YamlNode.Sequence(items, start, cursor.place());
    }

    /** A value that begins on this line, within a block of some indent. */
    private YamlNode onLine(int indent, int depth) throws NotPlainYaml {
        YamlNode value = switch (cursor.here()) {
            case '[', '{' -> flow.collection(depth + 1);
            case '"', '\'' -> scalars.quoted();
            case '|', '>' -> scalars.block(indent);
            default -> scalars.plain();
        };
        if (cursor.column() > 0) {
            cursor.endLine();
        }
        if (cursor.nextContent() > indent) {
            throw NotPlainYaml.SIGNAL;
        }
        return value;
    }

    private boolean isDash() {
        return cursor.here() == '-'
                && (cursor.ahead(1) == ' ' || cursor.ahead(1) == '\n' || cursor.ahead(1) == Cursor.END);
    }

    private static void check(int depth) throws NotPlainYaml {
        if (depth >= YamlReader.MAX_DEPTH) {
            throw NotPlainYaml.SIGNAL;
        }
    }
}
