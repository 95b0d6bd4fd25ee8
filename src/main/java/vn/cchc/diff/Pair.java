package vn.cchc.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A record as it was and as it is; one of them may be absent. */
record Pair<T>(Optional<T> before, Optional<T> after) {

    /**
     * Matches two lists by id. Of what is left over, records that alone carry the same label belong together too: they were
     * given another id.
     */
    static <T> List<Pair<T>> match(List<T> was, List<T> is, Function<T, String> id, Function<T, String> label) {
        Map<String, T> old = byId(was, id);
        Map<String, T> now = byId(is, id);
        Map<String, T> goneByLabel = alone(left(old, now), label);
        Map<String, T> newByLabel = alone(left(now, old), label);
        List<Pair<T>> pairs = new ArrayList<>();
        IdentityHashMap<T, Boolean> renamed = new IdentityHashMap<>();
        now.forEach((key, record) -> {
            Optional<T> before = Optional.ofNullable(old.get(key));
            String name = label.apply(record);
            if (before.isEmpty() && newByLabel.get(name) == record && goneByLabel.containsKey(name)) {
                before = Optional.of(goneByLabel.get(name));
                renamed.put(before.get(), true);
            }
            pairs.add(new Pair<>(before, Optional.of(record)));
        });
        old.forEach((key, record) -> {
            if (!now.containsKey(key) && !renamed.containsKey(record)) {
                pairs.add(new Pair<>(Optional.of(record), Optional.empty()));
            }
        });
        return pairs;
    }

    /**
     * Matches two lists whose ids are numbers in an order. Records whose labels differ though they have the same number belong
     * to those that alone carry the very same label in the other list, where there are such: numbers were swapped or moved on.
     */
    static <T> List<Pair<T>> matchNumbered(List<T> was, List<T> is, Function<T, String> id, Function<T, String> label) {
        Map<String, T> byLabel = alone(was, label);
        Map<String, T> newByLabel = alone(is, label);
        Map<String, T> old = byId(was, id);
        IdentityHashMap<T, String> moved = new IdentityHashMap<>();
        byId(is, id).forEach((key, record) -> {
            T same = old.get(key);
            T other = byLabel.get(label.apply(record));
            boolean mover = same != null && !label.apply(same).equals(label.apply(record));
            if (mover && other != null && newByLabel.get(label.apply(record)) == record) {
                moved.put(record, "\1" + id.apply(other));
                moved.put(other, "\1" + id.apply(other));
            }
        });
        return match(was, is, record -> moved.getOrDefault(record, id.apply(record)), label);
    }

    /** By id; a repeated id keeps its records apart by their order. */
    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (T record : records) {
            String key = id.apply(record);
            int before = times.merge(key, 1, Integer::sum) - 1;
            map.put(before == 0 ? key : key + "\0" + before, record);
        }
        return map;
    }

    private static <T> List<T> left(Map<String, T> from, Map<String, T> other) {
        List<T> left = new ArrayList<>();
        from.forEach((key, record) -> {
            if (!other.containsKey(key)) {
                left.add(record);
            }
        });
        return left;
    }

    /** The records whose label no other one of the list carries. */
    private static <T> Map<String, T> alone(List<T> records, Function<T, String> label) {
        Map<String, T> alone = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (T record : records) {
            String name = label.apply(record);
            if (!name.isBlank() && times.merge(name, 1, Integer::sum) == 1) {
                alone.put(name, record);
            } else {
                alone.remove(name);
            }
        }
        return alone;
    }
}
