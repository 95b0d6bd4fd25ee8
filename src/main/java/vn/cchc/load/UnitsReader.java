package vn.cchc.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Group;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Units}. */
final class UnitsReader {
    private final Findings findings;
    private final Values values;

    UnitsReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
    }

    Units read(Fields in) {
        List<Group> groups = in.optionalList("groups", this::group);
        List<Unit> units = in.list("units", this::unit);
        return new Units(units, groups, Optional.of(in.end()));
    }

    private Optional<Group> group(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String name = in.text("name");
            return new Group(id, name, in.optionalTexts("aliases"), in.end());
        });
    }

    private Optional<Unit> unit(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String name = in.text("name");
            List<String> aliases = in.optionalTexts("aliases");
            Optional<UnitRef> parent = in.optional("parent", values::unit);
            List<UnitRef> groups = in.optionalList("groups", values::unit);
            Optional<LocalDate> from = in.optional("from", values::day);
            Optional<LocalDate> until = in.optional("until", values::day);
            return new Unit(id, name, aliases, parent, groups, from, until, in.end());
        });
    }
}
