package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a piece of YAML says without where and how it is written: texts, lists, and maps in the order of their keys. Two
 * files that say the same are equal in it.
 */
public sealed interface Plain {
    record Text(String text) implements Plain {}

    record Items(List<Plain> items) implements Plain {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Keys(Map<String, Plain> values) implements Plain {
        public Keys {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    static Plain of(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Plain> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key(), of(entry.value())));
            return new Keys(values);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<Plain> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return new Items(items);
        }
        return new Text(node instanceof YamlNode.Scalar scalar ? scalar.text() : "");
    }

    /** The same with a key of the mapping at a path set, added behind the others where it is new. */
    static Plain set(Plain root, List<Object> path, String key, Plain value) {
        return at(root, path, found -> {
            Map<String, Plain> values = new LinkedHashMap<>(((Keys) found).values());
            values.put(key, value);
            return new Keys(values);
        });
    }

    /** The same with an item added to the list at a path. */
    static Plain append(Plain root, List<Object> path, Plain item) {
        return at(root, path, found -> {
            List<Plain> items = new ArrayList<>(((Items) found).items());
            items.add(item);
            return new Items(items);
        });
    }

    private static Plain at(Plain node, List<Object> path, java.util.function.UnaryOperator<Plain> change) {
        if (path.isEmpty()) {
            return change.apply(node);
        }
        List<Object> rest = path.subList(1, path.size());
        if (path.get(0) instanceof Integer index) {
            List<Plain> items = new ArrayList<>(((Items) node).items());
            items.set(index, at(items.get(index), rest, change));
            return new Items(items);
        }
        Map<String, Plain> values = new LinkedHashMap<>(((Keys) node).values());
        values.compute((String) path.get(0), (key, value) -> at(value, rest, change));
        return new Keys(values);
    }
}
