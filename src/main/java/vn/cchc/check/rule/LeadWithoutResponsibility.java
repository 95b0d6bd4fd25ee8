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

/** A unit leads tasks though part III gives it no responsibility of its own. */
public final class LeadWithoutResponsibility implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> stated = new HashSet<>();
            for (Responsibility responsibility : plan.document().responsibilities()) {
                for (Responsibility.Part part : responsibility.parts()) {
                    stated.add(plan.units().idOf(part.unit()));
                }
                for (UnitRef unit : responsibility.units()) {
                    stated.add(plan.units().idOf(unit));
                }
            }
            for (Task task : plan.tasks()) {
                for (UnitRef lead : task.leads()) {
                    String unit = plan.units().idOf(lead);
                    if (plan.units().unit(unit).isPresent() && stated.add(unit)) {
                        sink.at(lead.origin().start(), plan.units().nameOf(unit));
                    }
                }
            }
        }
    }
}
