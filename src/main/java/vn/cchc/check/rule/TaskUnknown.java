package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A report and the self-scoring speak of tasks of their own plan. */
public final class TaskUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            if (plan.reports().isEmpty() && Criteria.of(plan).isEmpty()) {
                continue;
            }
            Set<String> ids = new LinkedHashSet<>();
            for (Task task : plan.tasks()) {
                ids.add(task.id());
            }
            Nearest nearest = new Nearest(ids);
            for (Report report : plan.reports()) {
                for (Report.TaskProgress task : report.tasks()) {
                    check(task.task(), task.origin().of("id"), ids, nearest, sink);
                }
            }
            for (Scorecard.Criterion criterion : Criteria.of(plan)) {
                for (Scorecard.TaskRef task : criterion.tasks()) {
                    check(task.task(), task.origin().start(), ids, nearest, sink);
                }
            }
        }
    }

    private static void check(String task, Location at, Set<String> ids, Nearest nearest, Sink sink) {
        if (!task.isEmpty() && !ids.contains(task)) {
            sink.at(at, task, nearest.to(task));
        }
    }
}
