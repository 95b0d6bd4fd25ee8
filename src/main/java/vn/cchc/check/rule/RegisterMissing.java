package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A plan names units, so a register of units must stand in a folder at or above it. */
public final class RegisterMissing implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            if (plan.units().origin().isEmpty() && !workspace.registerUnreadable(plan)) {
                sink.at(plan.document().origin().start(), plan.id());
            }
        }
    }
}
