package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The tasks of a plan have different numbers. */
public final class TaskRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Task task : plan.tasks()) {
                repeats.add(task.id(), task.origin().of("id"));
            }
        }
    }
}
