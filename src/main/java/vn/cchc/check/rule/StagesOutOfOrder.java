package vn.cchc.check.rule;

import java.time.LocalDate;
import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Deadline;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The stages of a deadline follow one another. */
public final class StagesOutOfOrder implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Task task : plan.tasks()) {
                Deadline deadline = task.effective().deadline();
                LocalDate before = LocalDate.MIN;
                boolean ordered = true;
                for (LocalDate day : deadline.lastDays(plan.counting())) {
                    ordered &= !day.isBefore(before);
                    before = day;
                }
                if (!ordered) {
                    sink.at(Phrases.placeOf(task), task.effective().text());
                }
            }
        }
    }
}
