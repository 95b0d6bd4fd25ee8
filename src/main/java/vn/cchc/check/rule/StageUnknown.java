package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report tells of stages that the deadline of the task has. */
public final class StageUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Map<String, Integer> stages = new HashMap<>();
            for (Task task : plan.tasks()) {
                stages.putIfAbsent(
                        task.id(),
                        task.effective().deadline().lastDays(plan.counting()).size());
            }
            for (Report report : plan.reports()) {
                for (Report.TaskProgress said : report.tasks()) {
                    int known = stages.getOrDefault(said.task(), Integer.MAX_VALUE);
                    for (Report.StageDone stage : said.stages()) {
                        if (stage.stage() > known) {
                            sink.at(stage.origin().of("stage"), said.task(), stage.stage(), known);
                        }
                    }
                }
            }
        }
    }
}
