package vn.cchc.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells plans apart that have the same id below different roots, such as {@code so/2022} of two offices whose folders are read
 * together: theirs are counted from the folder that all roots lie in, {@code ha-noi/plans/so/2022}.
 */
final class SharedIds {
    private final Set<String> folders;
    private final Surroundings around;
    private final Map<String, String> longer = new HashMap<>();

    private SharedIds(Set<String> folders, Surroundings around) {
        this.folders = folders;
        this.around = around;
    }

    /** The ids of those plans, among the plans of some folders, that would not be alone in having theirs; by their folders. */
    static Map<String, String> tellApart(Set<String> folders, Surroundings around) {
        SharedIds shared = new SharedIds(folders, around);
        Optional<String> top = shared.top();
        while (top.isPresent() && shared.lengthen(top.get())) {
            // what is longer now may be the id of another plan
        }
        return shared.longer;
    }

    /** The folder that all roots, and plans that are their own roots, lie in; none where there is one root only, below which ids differ. */
    private Optional<String> top() {
        String top = "";
        boolean several = false;
        for (String folder : folders) {
            String root = around.root(folder);
            String from = root.equals(folder) ? above(root) : root;
            if (top.isEmpty() && !several) {
                top = from;
            }
            several |= !from.equals(top);
            while (!top.isEmpty() && !from.equals(top) && !from.startsWith(top + "/")) {
                top = above(top);
            }
        }
        return several ? Optional.of(top) : Optional.empty();
    }

    /** Counts from the top the ids that several have; false where each is alone. */
    private boolean lengthen(String top) {
        Map<String, String> owners = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (String folder : folders) {
            String id = longer.getOrDefault(folder, around.localId(folder));
            String other = owners.put(id, folder);
            if (other != null) {
                several.add(other);
                several.add(folder);
            }
        }
        several.removeAll(longer.keySet());
        for (String folder : several) {
            longer.put(folder, folder.startsWith(top + "/") ? folder.substring(top.length() + 1) : folder);
        }
        return !several.isEmpty();
    }

    private static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
}
