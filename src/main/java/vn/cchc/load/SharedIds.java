package vn.cchc.load;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of plans that are read together. Those of one root have theirs from there. Of several roots some may have the same,
 * such as {@code so/2022} of two offices: these are counted from the folder that all roots lie in, {@code ha-noi/plans/so/2022}.
 */
final class SharedIds {
    /** Those of plans below one root, or of a single plan. */
    static final SharedIds NONE = new SharedIds(Set.of());

    private final Set<String> registers;

    /** Ids that are longer than those below their root, by folder. */
    private final Map<String, String> longer = new HashMap<>();

    /** The folder that all roots, and plans that are their own roots, lie in. */
    private String top = "";

    /** The root of the plan that was looked at first. */
    private @Nullable String firstRoot;

    private boolean severalRoots;
    private @Nullable IdOwners owners;

    /** @param registers the folders that hold a register */
    private SharedIds(Set<String> registers) {
        this.registers = registers;
    }

    /** Those of plans in files that go by their usual names. */
    static SharedIds of(List<PlanFile> files) {
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
            return NONE;
        }
        List<PlanFile> documents = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                documents.add(file);
            }
        }
        return shared.among(new FoldersOf(documents));
    }

    /** @param folders those of the plans */
    static SharedIds of(Set<String> folders, Set<String> registers) {
        SharedIds shared = new SharedIds(registers);
        for (String folder : folders) {
            shared.look(folder);
        }
        return shared.severalRoots ? shared.among(List.copyOf(folders)) : NONE;
    }

    /** The id of the plan in a folder, which no other plan has. */
    String id(String folder, Optional<String> register) {
        String known = longer.get(folder);
        return known == null ? PlanRoot.id(folder, register) : known;
    }

    /** The same, by the registers that were looked at. */
    String id(String folder) {
        return id(folder, register(folder));
    }

    /**
     * The id of the plan that files below a root name. One that was not read with the others has one as well, and it is that
     * of none of them.
     *
     * @param local as it is named, counted from the root
     */
    String named(String root, String local) {
        if (owners == null) {
            return local;
        }
        String folder = root + "/" + local;
        String id = id(folder);
        if (owner(id).equals(folder)) {
            return id;
        }
        String ofRoot = id(root);
        if (local.equals(PlanRoot.name(root)) && owner(ofRoot).equals(root)) {
            return ofRoot;
        }
        if (owner(local).isEmpty()) {
            return local;
        }
        String fromTop = fromTop(folder);
        return owner(fromTop).isEmpty() ? fromTop : folder;
    }

    /** The folder of the plan that has an id; empty where none has. */
    private String owner(String id) {
        return owners == null ? "" : owners.folder(id).orElse("");
    }

    private SharedIds among(List<String> folders) {
        while (lengthen(folders)) {
            // what is longer now may be the id of another plan
        }
        owners = new IdOwners(folders, this);
        return this;
    }

    private Optional<String> register(String folder) {
        return Surroundings.above(folder, registers);
    }

    private void look(String folder) {
        String root = PlanRoot.of(folder, register(folder));
        String from = root.equals(folder) ? above(root) : root;
        if (firstRoot == null) {
            firstRoot = root;
            top = from;
        }
        severalRoots |= !root.equals(firstRoot);
        while (!top.isEmpty() && !from.equals(top) && !from.startsWith(top + "/")) {
            top = above(top);
        }
    }

    /** Counts from the top the ids that several have; false where each is alone. */
    private boolean lengthen(List<String> folders) {
        Map<String, String> folderOf = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (String folder : folders) {
            String other = folderOf.put(id(folder), folder);
            if (other != null) {
                several.add(other);
                several.add(folder);
            }
        }
        several.removeAll(longer.keySet());
        for (String folder : several) {
            longer.put(folder, fromTop(folder));
        }
        return !several.isEmpty();
    }

    private String fromTop(String folder) {
        return folder.startsWith(top + "/") ? folder.substring(top.length() + 1) : folder;
    }

    private static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    /** The folders of some files, spelt when they are asked for. */
    private static final class FoldersOf extends AbstractList<String> implements RandomAccess {
        private final List<PlanFile> files;

        FoldersOf(List<PlanFile> files) {
            this.files = files;
        }

        @Override
        public int size() {
            return files.size();
        }

        @Override
        public String get(int index) {
            return files.get(index).folder();
        }
    }
}
