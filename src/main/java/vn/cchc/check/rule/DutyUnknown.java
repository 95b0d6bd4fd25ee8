package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A report speaks of duties of its own plan. */
public final class DutyUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Duty duty : plan.duties()) {
                ids.add(duty.id());
            }
            Nearest nearest = new Nearest(ids);
            for (Report report : plan.reports()) {
                for (Report.DutyDone duty : report.duties()) {
                    if (!duty.duty().isEmpty() && !ids.contains(duty.duty())) {
                        sink.at(duty.origin().of("id"), duty.duty(), nearest.to(duty.duty()));
                    }
                }
            }
        }
    }
}
