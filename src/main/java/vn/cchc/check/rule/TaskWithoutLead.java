package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A task has a unit that leads it. */
public final class TaskWithoutLead implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Task task : plan.tasks()) {
                if (task.leads().isEmpty() && task.origin().sound("leads")) {
                    sink.at(task.origin().of("leads"), task.id());
                }
            }
        }
    }
}
