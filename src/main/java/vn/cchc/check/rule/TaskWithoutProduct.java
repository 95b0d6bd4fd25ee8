package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A task yields a product. */
public final class TaskWithoutProduct implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Task task : plan.tasks()) {
                if (task.products().isEmpty() && task.origin().sound("products")) {
                    sink.at(task.origin().of("products"), task.id());
                }
            }
        }
    }
}
