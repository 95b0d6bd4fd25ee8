package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Group;
import vn.cchc.model.Unit;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/** A name or alias means one unit or group only; otherwise a reference by name would be a guess. */
public final class NameRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            Map<String, String> owners = new HashMap<>();
            for (Group group : register.groups()) {
                check(owners, group.id(), group.name(), group.aliases(), group.origin(), sink);
            }
            for (Unit unit : register.units()) {
                check(owners, unit.id(), unit.name(), unit.aliases(), unit.origin(), sink);
            }
        }
    }

    private static void check(
            Map<String, String> owners, String id, String name, List<String> aliases, Origin origin, Sink sink) {
        claim(owners, id, name, origin.of("name"), sink);
        for (String alias : aliases) {
            claim(owners, id, alias, origin.of("aliases"), sink);
        }
    }

    private static void claim(Map<String, String> owners, String id, String name, Location at, Sink sink) {
        String owner = name.isEmpty() ? null : owners.putIfAbsent(Units.key(name), id);
        if (owner != null && !owner.equals(id)) {
            sink.at(at, name, owner);
        }
    }
}
