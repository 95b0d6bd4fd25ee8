package vn.cchc.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.source.Letters;
import vn.cchc.source.Origin;

/** The register of units and groups that serves every plan below its folder, with its look-ups. */
public final class Units {
    /** The register of a plan that has none. */
    public static final Units NONE = new Units(List.of(), List.of(), Optional.empty());

    private final List<Unit> units;
    private final List<Group> groups;
    private final Optional<Origin> origin;
    /** The ids by the names and aliases as they are written, made when the first reference is no id. */
    private volatile @Nullable Map<String, String> idByName;
    /** The same by their {@link #key keys}, made when the first reference is written in another way. */
    private volatile @Nullable Map<String, String> idByKey;

    private final Map<String, Unit> unitById = new HashMap<>();
    private final Map<String, Group> groupById = new HashMap<>();
    /** The members of each group by its id, made when they are first asked for. */
    private volatile @Nullable Map<String, List<Unit>> members;

    public Units(List<Unit> units, List<Group> groups, Optional<Origin> origin) {
        this.units = List.copyOf(units);
        this.groups = List.copyOf(groups);
        this.origin = origin;
        for (Group group : groups) {
            groupById.putIfAbsent(group.id(), group);
        }
        for (Unit unit : units) {
            unitById.putIfAbsent(unit.id(), unit);
        }
    }

    private Map<String, String> names(boolean asWritten) {
        Map<String, String> names = new HashMap<>();
        for (Group group : groups) {
            name(group.id(), group.name(), group.aliases(), asWritten, names);
        }
        for (Unit unit : units) {
            name(unit.id(), unit.name(), unit.aliases(), asWritten, names);
        }
        return names;
    }

    private static void name(
            String id, String name, List<String> aliases, boolean asWritten, Map<String, String> names) {
        names.putIfAbsent(asWritten ? name : key(name), id);
        for (String alias : aliases) {
            names.putIfAbsent(asWritten ? alias : key(alias), id);
        }
    }

    /** Names are the same whatever their case and the width of their blanks. */
    public static String key(String name) {
        char[] key = name.toCharArray();
        int length = 0;
        for (char c : key) {
            if (c >= 'a' && c <= 'z') {
                key[length++] = c;
            } else if (Letters.isVietnamese(c) || c != ' ' && c != '\u00A0' && !Character.isWhitespace(c)) {
                key[length++] = Letters.small(c);
            } else if (length > 0 && key[length - 1] != ' ') {
                key[length++] = ' ';
            }
        }
        return new String(key, 0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
    }

    public List<Unit> units() {
        return units;
    }

    public List<Group> groups() {
        return groups;
    }

    /** Where the register was written; nothing for a plan without one. */
    public Optional<Origin> origin() {
        return origin;
    }

    /** The file it is written in. */
    public Optional<String> path() {
        return origin.isPresent() ? Optional.of(origin.get().path()) : Optional.empty();
    }

    /** The id a reference means, where it means anything. */
    public Optional<String> find(UnitRef ref) {
        return find(ref.written());
    }

    /** The id of the unit or group with this id, name or alias. */
    public Optional<String> find(String written) {
        if (unitById.containsKey(written) || groupById.containsKey(written)) {
            return Optional.of(written);
        }
        if (idByName == null) {
            idByName = names(true);
        }
        String id = idByName.get(written);
        if (id == null) {
            if (idByKey == null) {
                idByKey = names(false);
            }
            id = idByKey.get(key(written));
        }
        return Optional.ofNullable(id);
    }

    /** The id a reference means, or what was written where it means nothing. */
    public String idOf(UnitRef ref) {
        return find(ref).orElse(ref.written());
    }

    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(unitById.get(id));
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(groupById.get(id));
    }

    /** The full name of a unit or group by its id; the id itself where it is not known. */
    public String nameOf(String id) {
        Unit unit = unitById.get(id);
        if (unit != null) {
            return unit.name();
        }
        Group group = groupById.get(id);
        return group == null ? id : group.name();
    }

    /** The units of a group, in the register's order. */
    public List<Unit> members(String groupId) {
        if (members == null) {
            members = allMembers();
        }
        return members.getOrDefault(groupId, List.of());
    }

    private Map<String, List<Unit>> allMembers() {
        Map<String, List<Unit>> all = new HashMap<>();
        for (Unit unit : units) {
            Set<String> named = new LinkedHashSet<>();
            for (UnitRef group : unit.groups()) {
                named.add(idOf(group));
            }
            for (String id : named) {
                List<Unit> members = all.get(id);
                if (members == null) {
                    members = new ArrayList<>();
                    all.put(id, members);
                }
                members.add(unit);
            }
        }
        return all;
    }

    /** References with their groups expanded to the units that exist on a day, each once, in order. */
    public List<Unit> expand(List<UnitRef> refs, LocalDate day) {
        Map<String, Unit> expanded = new LinkedHashMap<>();
        for (UnitRef ref : refs) {
            String id = idOf(ref);
            Unit unit = unitById.get(id);
            for (Unit member : unit == null ? members(id) : List.of(unit)) {
                if (member.existsOn(day)) {
                    expanded.putIfAbsent(member.id(), member);
                }
            }
        }
        return List.copyOf(expanded.values());
    }

    /** Whether a reference means a unit itself or a group the unit belongs to. */
    public boolean concerns(UnitRef ref, String unitId) {
        String id = idOf(ref);
        if (id.equals(unitId)) {
            return true;
        }
        Unit unit = unitById.get(unitId);
        if (unit != null) {
            for (UnitRef group : unit.groups()) {
                if (idOf(group).equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every word by which a unit or group may be named, for suggestions: ids first, then names and aliases. */
    public List<String> allNames() {
        List<String> names = new ArrayList<>();
        for (Unit unit : units) {
            names.add(unit.id());
        }
        for (Group group : groups) {
            names.add(group.id());
        }
        for (Unit unit : units) {
            names.add(unit.name());
            names.addAll(unit.aliases());
        }
        for (Group group : groups) {
            names.add(group.name());
            names.addAll(group.aliases());
        }
        return names;
    }
}
