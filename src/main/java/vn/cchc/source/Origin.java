package vn.cchc.source;

import java.util.List;

/**
 * Where a record was written: its start and the places of its keys. Two origins are always equal, so that records compare
 * by what was written and not by where.
 */
public final class Origin {
    private final Location start;
    private final List<String> keys;
    private final List<Location> valuePlaces;
    private final List<String> faulty;

    /** @param faulty the keys whose values could not be read whole, as was reported then */
    public Origin(Location start, List<String> keys, List<Location> valuePlaces, List<String> faulty) {
        this.start = start;
        this.keys = List.copyOf(keys);
        this.valuePlaces = List.copyOf(valuePlaces);
        this.faulty = List.copyOf(faulty);
    }

    /** The origin of something that has no keys: a plain text, an item of a list. */
    public static Origin at(Location start) {
        return new Origin(start, List.of(), List.of(), List.of());
    }

    public Location start() {
        return start;
    }

    public String path() {
        return start.path();
    }

    /** Whether the key was written at all, whatever its value. */
    public boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether the key was written and its value read without fault. */
    public boolean sound(String key) {
        return has(key) && !faulty.contains(key);
    }

    /** The place of a key's value, or the start where the key was not written. */
    public Location of(String key) {
        int index = keys.indexOf(key);
        return index < 0 ? start : valuePlaces.get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return start.toString();
    }
}
