package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The areas of a plan have different ids. */
public final class AreaRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Area area : plan.document().areas()) {
                repeats.add(area.id(), area.origin().of("id"));
            }
        }
    }
}
