package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Every area of a plan has at least one task. */
public final class AreaWithoutTasks implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> used = new HashSet<>();
            for (Task task : plan.tasks()) {
                used.add(task.area());
            }
            for (Area area : plan.document().areas()) {
                if (!plan.tasks().isEmpty() && !area.id().isEmpty() && !used.contains(area.id())) {
                    sink.at(area.origin().of("id"), area.id(), area.title());
                }
            }
        }
    }
}
