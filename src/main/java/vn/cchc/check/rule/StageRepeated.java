package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report gives a stage of a task one day. */
public final class StageRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                for (Report.TaskProgress said : report.tasks()) {
                    Repeats repeats = new Repeats(sink);
                    for (Report.StageDone stage : said.stages()) {
                        repeats.add(
                                String.valueOf(stage.stage()), stage.origin().of("stage"));
                    }
                }
            }
        }
    }
}
