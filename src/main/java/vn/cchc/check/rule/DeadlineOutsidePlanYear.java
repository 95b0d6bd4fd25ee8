package vn.cchc.check.rule;

import java.time.LocalDate;
import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Form;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The deadlines of a yearly plan end in its year. */
public final class DeadlineOutsidePlanYear implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Task task : plan.tasks()) {
                Deadline deadline = task.effective().deadline();
                if (plan.document().year().isPresent()
                        && deadline.form() != Form.RECURRING
                        && task.effective().certain()) {
                    int year = plan.document().year().get();
                    for (LocalDate day : deadline.lastDays(Counting.STRICT)) {
                        if (day.getYear() != year) {
                            sink.at(Phrases.placeOf(task), task.effective().text(), day, String.valueOf(year));
                        }
                    }
                }
            }
        }
    }
}
