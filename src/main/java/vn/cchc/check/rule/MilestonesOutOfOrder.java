package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The milestones of a plan follow one another. */
public final class MilestonesOutOfOrder implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            LocalDate before = LocalDate.MIN;
            for (Milestone milestone : plan.document().milestones()) {
                Optional<LocalDate> day = milestone.namedDay();
                if (day.isPresent() && !day.get().isAfter(before)) {
                    sink.at(milestone.origin().of("due"), milestone.title(), day.get(), before);
                }
                before = day.orElse(before);
            }
        }
    }
}
