package vn.cchc.check.rule;

import java.time.LocalDate;
import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Form;
import vn.cchc.deadline.Reading;
import vn.cchc.model.Calendar;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;

/** The last day of a task or milestone is a day off; by Bộ luật Dân sự 2015, Điều 148.5 it would move only where the plan says so. */
public final class LastDayOff implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            if (plan.settings().rollsOver()) {
                continue;
            }
            for (Task task : plan.tasks()) {
                check(plan, task.effective(), Phrases.placeOf(task), sink);
            }
            for (Milestone milestone : plan.document().milestones()) {
                check(plan, milestone.due(), milestone.origin().of("due"), sink);
            }
        }
    }

    private static void check(Plan plan, Reading reading, Location at, Sink sink) {
        if (reading.deadline().form() == Form.RECURRING) {
            return;
        }
        for (LocalDate day : reading.deadline().lastDays(plan.counting())) {
            if (!plan.calendar().works(day).orElse(!Calendar.isWeekend(day))) {
                sink.at(at, day);
            }
        }
    }
}
