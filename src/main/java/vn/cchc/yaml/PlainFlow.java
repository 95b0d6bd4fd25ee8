package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.source.Location;

/** Lists and mappings in brackets on one line. */
final class PlainFlow {
    private final Cursor cursor;
    private final PlainScalar scalars;

    PlainFlow(Cursor cursor, PlainScalar scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    YamlNode collection(int depth) throws NotPlainYaml {
        if (depth >= YamlReader.MAX_DEPTH) {
            throw NotPlainYaml.SIGNAL;
        }
        return cursor.here() == '[' ? sequence(depth) : mapping(depth);
    }

    private YamlNode sequence(int depth) throws NotPlainYaml {
        Location start = cursor.place();
        List<YamlNode> items = new ArrayList<>();
        cursor.forward(1);
        cursor.skipBlanks();
        while (cursor.here() != ']') {
            items.add(value(depth));
            comma(']');
        }
        return new YamlNode.Sequence(items, start, close());
    }

    private YamlNode mapping(int depth) throws NotPlainYaml {
        Location start = cursor.place();
        List<YamlNode.Entry> entries = new ArrayList<>();
        cursor.forward(1);
        cursor.skipBlanks();
        while (cursor.here() != '}') {
            int from = cursor.index();
            String key = scalars.key(entries);
            Location at = cursor.from(from);
            cursor.forward(1);
            cursor.skipBlanks();
            entries.add(new YamlNode.Entry(key, at, value(depth)));
            comma('}');
        }
        return new YamlNode.Mapping(entries, start, close());
    }

    private YamlNode value(int depth) throws NotPlainYaml {
        return switch (cursor.here()) {
            case '[', '{' -> collection(depth + 1);
            case '"', '\'' -> scalars.quoted();
            default -> scalars.inFlow();
        };
    }

    /** What stands between two items: a comma, behind which there has to be another; or the end. */
    private void comma(char end) throws NotPlainYaml {
        cursor.skipBlanks();
        if (cursor.here() == ',') {
            cursor.forward(1);
            cursor.skipBlanks();
            if (cursor.here() == end || cursor.here() == ',') {
                throw NotPlainYaml.SIGNAL;
            }
        } else if (cursor.here() != end) {
            throw NotPlainYaml.SIGNAL;
        }
    }

    private Location close() {
        int from = cursor.index();
        cursor.forward(1);
        return cursor.from(from);
    }
}
