package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;
import vn.cchc.source.Suggestions;

/** A report speaks of duties of its own plan. */
public final class DutyUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            List<String> ids = new ArrayList<>();
            for (Duty duty : plan.duties()) {
                ids.add(duty.id());
            }
            for (Report report : plan.reports()) {
                for (Report.DutyDone duty : report.duties()) {
                    if (!duty.duty().isEmpty() && !ids.contains(duty.duty())) {
                        sink.at(duty.origin().of("id"), duty.duty(), Suggestions.nearest(duty.duty(), ids));
                    }
                }
            }
        }
    }
}
