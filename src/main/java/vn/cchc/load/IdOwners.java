package vn.cchc.load;

import java.util.List;
import java.util.Optional;

/**
 * Which of many plans has an id. There may be ten thousands of them, so that of each no more is kept than its place in a
 * list: ids and folders are spelt when they are asked for.
 */
final class IdOwners {
    /** Places in the list, from 1; 0 is free. A plan stands at the hash of its id or at the next free slot after it. */
    private final int[] slots;

    private final List<String> folders;
    private final SharedIds ids;

    /** @param folders those of the plans, which may be spelt when they are asked for */
    IdOwners(List<String> folders, SharedIds ids) {
        this.folders = folders;
        this.ids = ids;
        this.slots = new int[Integer.highestOneBit(Math.max(1, folders.size())) * 4];
        for (int index = 0; index < folders.size(); index++) {
            int slot = first(ids.id(folders.get(index)));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = index + 1;
        }
    }

    /** The folder of the plan that has an id. */
    Optional<String> folder(String id) {
        for (int slot = first(id); slots[slot] != 0; slot = next(slot)) {
            String folder = folders.get(slots[slot] - 1);
            if (ids.id(folder).equals(id)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private int first(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
