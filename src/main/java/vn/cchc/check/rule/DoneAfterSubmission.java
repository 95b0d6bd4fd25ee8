package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report cannot tell of a day after the one it was handed in. */
public final class DoneAfterSubmission implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                for (Report.TaskProgress task : report.tasks()) {
                    if (task.doneOn()
                            .filter(day -> day.isAfter(report.submitted()))
                            .isPresent()) {
                        sink.at(task.origin().of("on"), task.doneOn().get(), report.submitted());
                    }
                }
            }
        }
    }
}
