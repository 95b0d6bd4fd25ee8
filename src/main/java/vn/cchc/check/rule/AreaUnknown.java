package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A task belongs to one of the plan's areas. */
public final class AreaUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Area area : plan.document().areas()) {
                ids.add(area.id());
            }
            List<String> all = List.copyOf(ids);
            for (Task task : plan.tasks()) {
                if (!task.area().isEmpty() && !ids.contains(task.area())) {
                    sink.at(task.origin().of("area"), task.area(), all);
                }
            }
        }
    }
}
