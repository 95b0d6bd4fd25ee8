package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report is handed in for a milestone of its plan. */
public final class MilestoneUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Milestone milestone : plan.document().milestones()) {
                ids.add(milestone.id());
            }
            List<String> all = List.copyOf(ids);
            for (Report report : plan.reports()) {
                if (!ids.contains(report.milestone())) {
                    sink.at(report.origin().of("milestone"), report.milestone(), all);
                }
            }
        }
    }
}
