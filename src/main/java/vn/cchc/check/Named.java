package vn.cchc.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;

/** The units and groups that a plan names in one place, looked up once. */
public final class Named {
    private final Units units;
    private final List<UnitRef> refs;
    private final Set<String> ids = new HashSet<>();

    public Named(Units units, List<UnitRef> refs) {
        this.units = units;
        this.refs = refs;
        for (UnitRef ref : refs) {
            Optional<String> id = units.find(ref);
            if (id.isPresent()) {
                ids.add(id.get());
            }
        }
    }

    /** Whether anyone is named, and all are in the register; of others {@code unit-unknown} was said, and nothing follows. */
    public boolean known() {
        for (UnitRef ref : refs) {
            if (units.find(ref).isEmpty()) {
                return false;
            }
        }
        return !refs.isEmpty();
    }

    /** Whether any unit is meant; a group that nobody belongs to means none. */
    public boolean meansUnits() {
        for (String id : ids) {
            if (units.unit(id).isPresent() || !units.members(id).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit is named, by itself or in a group; a group that the register lacks may be one of those named. */
    public boolean holds(String unit) {
        if (ids.contains(unit)) {
            return true;
        }
        Optional<Unit> known = units.unit(unit);
        for (UnitRef group : known.isPresent() ? known.get().groups() : List.<UnitRef>of()) {
            if (units.find(group).isEmpty() || ids.contains(units.idOf(group))) {
                return true;
            }
        }
        return false;
    }

    /** The full names, in the order of the plan. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (UnitRef ref : refs) {
            names.add(units.nameOf(units.idOf(ref)));
        }
        return names;
    }
}
