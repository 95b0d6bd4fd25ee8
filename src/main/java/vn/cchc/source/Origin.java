package vn.cchc.source;

import java.util.List;

/**
 * Where a record was written: its start and the places of its keys. Two origins are always equal, so that records compare
 * by what was written and not by where.
 */
public final class Origin {
    private static final int[] NOWHERE = {};
    private static final String[] NO_KEYS = {};

    private final Location start;
    private final String[] keys;
    /** Line, column, end line and end column of each key's value: there are too many of them to be objects. */
    private final int[] places;

    private final List<String> faulty;

    /** @param faulty the keys whose values could not be read whole, as was reported then */
    public Origin(Location start, List<String> keys, List<Location> valuePlaces, List<String> faulty) {
        this.start = start;
        this.keys = keys.toArray(NO_KEYS);
        this.places = places(valuePlaces);
        this.faulty = List.copyOf(faulty);
    }

    private static int[] places(List<Location> all) {
        int[] places = all.isEmpty() ? NOWHERE : new int[4 * all.size()];
        int at = 0;
        for (Location place : all) {
            places[at++] = place.line();
            places[at++] = place.column();
            places[at++] = place.endLine();
            places[at++] = place.endColumn();
        }
        return places;
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
        return index(key) >= 0;
    }

    /** Whether the key was written and its value read without fault. */
    public boolean sound(String key) {
        return has(key) && !faulty.contains(key);
    }

    /** The place of a key's value, or the start where the key was not written. */
    public Location of(String key) {
        int index = index(key);
        return index < 0
                ? start
                : new Location(
                        path(), places[4 * index], places[4 * index + 1], places[4 * index + 2], places[4 * index + 3]);
    }

    /** The same, as if no other key had been written. */
    public Origin only(String key) {
        return has(key)
                ? new Origin(start, List.of(key), List.of(of(key)), sound(key) ? List.of() : List.of(key))
                : at(start);
    }

    private int index(String key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
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
