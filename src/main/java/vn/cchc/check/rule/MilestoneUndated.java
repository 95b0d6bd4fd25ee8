package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report milestone is due on one certain day. */
public final class MilestoneUndated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Milestone milestone : plan.document().milestones()) {
                boolean said = plan.document().year().isPresent()
                        && !milestone.due().text().isEmpty();
                int days = milestone.due().deadline().namedDays().size();
                if (said && days != 1) {
                    sink.at(milestone.origin().of("due"), milestone.due().text());
                }
            }
        }
    }
}
