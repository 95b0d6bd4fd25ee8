package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit does not support what it leads. A group that supports may contain the lead. */
public final class LeadAlsoSupport implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Task task : plan.tasks()) {
                for (UnitRef support : task.supports()) {
                    String id = plan.units().idOf(support);
                    for (UnitRef lead : task.leads()) {
                        if (plan.units().idOf(lead).equals(id)) {
                            sink.at(support.origin().start(), support.written(), task.id());
                        }
                    }
                }
            }
        }
    }
}
