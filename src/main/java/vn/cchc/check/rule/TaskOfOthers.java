package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.check.Speakers;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit reports on the tasks it leads; what it says of others counts for nothing. */
public final class TaskOfOthers implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            Map<String, Named> named = new HashMap<>();
            for (Task task : plan.tasks()) {
                named.putIfAbsent(task.id(), new Named(plan.units(), task.leads()));
            }
            check(plan, named, sink);
        }
    }

    private static void check(Plan plan, Map<String, Named> named, Sink sink) {
        Speakers speakers = new Speakers(plan);
        for (Report report : plan.reports()) {
            String unit = plan.units().find(report.unit()).orElse("");
            for (Report.TaskProgress said : unit.isEmpty() ? List.<Report.TaskProgress>of() : report.tasks()) {
                Named units = named.get(said.task());
                if (units != null && units.known() && !speakers.ofTask(unit, said.task(), units)) {
                    sink.at(said.origin().of("id"), plan.units().nameOf(unit), said.task(), units.names());
                }
            }
        }
    }
}
