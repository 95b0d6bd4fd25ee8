package vn.cchc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Group;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;

/** Reads {@code kind: Units}. */
final class UnitsReader {
    private final Values values;

    UnitsReader(Findings findings) {
        this.values = new Values(findings, OptionalInt.empty());
    }

    Units read(Fields in) {
        List<Group> groups = groups(in.optionalRecords("groups"));
        List<Unit> units = units(in.records("units"));
        return new Units(units, groups, Optional.of(in.end()));
    }

    private List<Group> groups(Records records) {
        List<Group> groups = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String name = in.text("name");
            groups.add(new Group(id, name, in.optionalTexts("aliases"), in.end()));
        }
        return groups;
    }

    private List<Unit> units(Records records) {
        List<Unit> units = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String name = in.text("name");
            List<String> aliases = in.optionalTexts("aliases");
            Optional<UnitRef> parent = values.unit(in.node("parent"));
            List<UnitRef> groups = values.units(in.optionalItems("groups"));
            Optional<LocalDate> from = values.day(in.node("from"));
            Optional<LocalDate> until = values.day(in.node("until"));
            units.add(new Unit(id, name, aliases, parent, groups, from, until, in.end()));
        }
        return units;
    }
}
