package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Responsibility;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit with responsibilities of its own in part III leads no task of the annex. */
public final class ResponsibleLeadsNothing implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> leads = new HashSet<>();
            for (Task task : plan.tasks()) {
                for (UnitRef lead : task.leads()) {
                    leads.add(plan.units().idOf(lead));
                }
            }
            for (Responsibility responsibility : plan.document().responsibilities()) {
                for (Responsibility.Part part : responsibility.parts()) {
                    String unit = plan.units().idOf(part.unit());
                    if (!plan.tasks().isEmpty() && plan.units().unit(unit).isPresent() && !leads.contains(unit)) {
                        sink.at(part.unit().origin().start(), plan.units().nameOf(unit));
                    }
                }
            }
        }
    }
}
