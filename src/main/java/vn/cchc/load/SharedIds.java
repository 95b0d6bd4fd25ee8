package vn.cchc.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells plans apart that have the same id below different roots, such as {@code so/2022} of two offices whose folders are read
 * together: theirs are counted from the folder that all roots lie in, {@code ha-noi/plans/so/2022}.
 */
final class SharedIds {
    private final Set<String> registers;

    /** The folder that all roots, and plans that are their own roots, lie in. */
    private String top = "";

    private int plans;
    private boolean severalRoots;

    /** @param registers the folders that hold a register */
    private SharedIds(Set<String> registers) {
        this.registers = registers;
    }

    /** The same of files that go by their usual names; of a plan nothing is kept where all ids are counted from one root. */
    static Map<String, String> of(List<PlanFile> files) {
        Set<String> registers = new HashSet<>();
        for (PlanFile file : files) {
            if (file.name().equals(RegisterParts.REGISTER)) {
                registers.add(file.folder());
            }
        }
        SharedIds shared = new SharedIds(registers);
        for (PlanFile file : files) {
            if (file.isPlan()) {
                shared.look(file.folder());
            }
        }
        if (!shared.severalRoots) {
            return Map.of();
        }
        Set<String> folders = new HashSet<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                folders.add(file.folder());
            }
        }
        return shared.longer(folders);
    }

    /** The ids of those plans, among the plans of some folders, that would not be alone in having theirs; by their folders. */
    static Map<String, String> tellApart(Set<String> folders, Set<String> registers) {
        SharedIds shared = new SharedIds(registers);
        for (String folder : folders) {
            shared.look(folder);
        }
        return shared.severalRoots ? shared.longer(folders) : Map.of();
    }

    private Optional<String> register(String folder) {
        return Surroundings.above(folder, registers);
    }

    private void look(String folder) {
        String root = PlanRoot.of(folder, register(folder));
        String from = root.equals(folder) ? above(root) : root;
        top = plans == 0 ? from : top;
        severalRoots |= !from.equals(top);
        while (!top.isEmpty() && !from.equals(top) && !from.startsWith(top + "/")) {
            top = above(top);
        }
        plans++;
    }

    private Map<String, String> longer(Set<String> folders) {
        Map<String, String> longer = new HashMap<>();
        while (lengthen(folders, longer)) {
            // what is longer now may be the id of another plan
        }
        return longer;
    }

    /** Counts from the top the ids that several have; false where each is alone. */
    private boolean lengthen(Set<String> folders, Map<String, String> longer) {
        Map<String, String> owners = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (String folder : folders) {
            String id = longer.getOrDefault(folder, PlanRoot.id(folder, register(folder)));
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
