package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A plan has an annex of tasks. */
public final class TasksMissing implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            if (plan.tasks().isEmpty()) {
                sink.at(
                        plan.registry().isPresent()
                                ? plan.registry().get().origin().of("tasks")
                                : plan.document().origin().start());
            }
        }
    }
}
