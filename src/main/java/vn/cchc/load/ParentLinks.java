package vn.cchc.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parts have plans that stand under plans of other parts, and whether all parts are needed to tell of that. */
final class ParentLinks {
    private final RegisterParts parts;
    private final Map<Integer, Set<Integer>> links = new HashMap<>();
    private boolean unknown;

    ParentLinks(RegisterParts parts) {
        this.parts = parts;
    }

    /** @param parent the folder that the plan above would have, as an absolute path with {@code /} */
    void add(int part, String parent) {
        Optional<Integer> other = parts.partOf(parent);
        if (other.isPresent() && other.get() != part) {
            links.computeIfAbsent(part, any -> new HashSet<>()).add(other.get());
        }
    }

    /** A plan of some part names one that does not exist: which ones it may mean, all parts tell. */
    void addUnknown() {
        unknown = true;
    }

    /** Whether what is wrong with parents can be told of all parts together alone. */
    boolean needAll() {
        return parts.parts().size() > 1 && (unknown || loop());
    }

    /** Whether some parts stand under each other in a circle, so that plans might. */
    private boolean loop() {
        int before;
        do {
            before = links.size();
            for (Set<Integer> above : links.values()) {
                above.retainAll(links.keySet());
            }
            links.values().removeIf(Set::isEmpty);
        } while (links.size() < before);
        return before > 0;
    }
}
