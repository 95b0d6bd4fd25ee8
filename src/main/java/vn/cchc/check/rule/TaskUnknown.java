package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;
import vn.cchc.source.Suggestions;

/** A report speaks of tasks of its own plan. */
public final class TaskUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            List<String> ids = new ArrayList<>();
            plan.tasks().forEach(task -> ids.add(task.id()));
            for (Report report : plan.reports()) {
                for (Report.TaskProgress task : report.tasks()) {
                    if (!task.task().isEmpty() && !ids.contains(task.task())) {
                        sink.at(task.origin().of("id"), task.task(), Suggestions.nearest(task.task(), ids));
                    }
                }
            }
        }
    }
}
