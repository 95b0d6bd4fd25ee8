package vn.cchc.status;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Figures of what stands under each other: of plans, or of units. */
final class SumsBelow {
    private SumsBelow() {}

    /**
     * Each one's figures and those of everything under it, each added once to the one above it: from below upwards. Those that
     * stand under each other in a loop all have the figures of the whole loop.
     */
    static <K> Map<K, Sums> of(Map<K, Sums> own, Function<K, Optional<K>> parent) {
        Map<K, Sums> all = new LinkedHashMap<>();
        Map<K, K> parents = new HashMap<>();
        Map<K, Integer> open = new HashMap<>();
        for (Map.Entry<K, Sums> each : own.entrySet()) {
            all.put(each.getKey(), new Sums());
            all.get(each.getKey()).add(each.getValue());
            Optional<K> above = parent.apply(each.getKey());
            if (above.isPresent() && own.containsKey(above.get())) {
                parents.put(each.getKey(), above.get());
                open.merge(above.get(), 1, Integer::sum);
            }
        }
        Deque<K> whole = new ArrayDeque<>();
        for (K key : own.keySet()) {
            if (!open.containsKey(key)) {
                whole.add(key);
            }
        }
        while (!whole.isEmpty()) {
            K key = whole.remove();
            K above = parents.remove(key);
            if (above != null) {
                Objects.requireNonNull(all.get(above)).add(Objects.requireNonNull(all.get(key)));
                if (open.merge(above, -1, Integer::sum) == 0) {
                    whole.add(above);
                }
            }
        }
        while (!parents.isEmpty()) {
            loop(parents.keySet().iterator().next(), parents, all);
        }
        return all;
    }

    private static <K> void loop(K first, Map<K, K> parents, Map<K, Sums> all) {
        List<K> loop = new ArrayList<>();
        Sums sum = new Sums();
        for (K at = first; at != null; at = parents.remove(at)) {
            if (parents.containsKey(at)) {
                loop.add(at);
                sum.add(Objects.requireNonNull(all.get(at)));
            }
        }
        for (K each : loop) {
            all.put(each, sum);
        }
    }
}
