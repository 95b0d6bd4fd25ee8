package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Counting;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A plan whose last days roll over needs the calendar of their years. */
public final class CalendarYearMissing implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            if (!plan.settings().rollsOver()) {
                continue;
            }
            Set<Integer> years = new TreeSet<>();
            for (Task task : plan.tasks()) {
                for (LocalDate day : task.effective().deadline().lastDays(Counting.STRICT)) {
                    years.add(day.getYear());
                }
            }
            for (int year : years) {
                if (plan.calendar().year(year).isEmpty()) {
                    sink.at(plan.document().origin().of("rollOver"), String.valueOf(year));
                }
            }
        }
    }
}
