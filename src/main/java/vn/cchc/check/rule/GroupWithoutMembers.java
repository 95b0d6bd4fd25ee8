package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Group;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A group that no unit belongs to cannot be asked for its reports one by one. */
public final class GroupWithoutMembers implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Units register : workspace.registers()) {
            for (Group group : register.groups()) {
                if (register.members(group.id()).isEmpty()) {
                    sink.at(group.origin().start(), group.name());
                }
            }
        }
    }
}
