package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;

/** Nothing of a plan is done before its year begins; such a day is mostly a mistyped year. */
public final class DoneBeforePlan implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Optional<Integer> year = plan.document().year();
            if (year.isPresent()) {
                check(plan, LocalDate.of(year.get(), 1, 1), sink);
            }
        }
    }

    private static void check(Plan plan, LocalDate begin, Sink sink) {
        for (Report report : plan.reports()) {
            for (Report.TaskProgress task : report.tasks()) {
                check(task.doneOn(), begin, task.origin().of("on"), sink);
                for (Report.StageDone stage : task.stages()) {
                    check(Optional.of(stage.on()), begin, stage.origin().of("on"), sink);
                }
                for (Evidence evidence : task.evidence()) {
                    check(evidence.date(), begin, evidence.origin().of("date"), sink);
                }
            }
            for (Report.DutyDone duty : report.duties()) {
                for (LocalDate day : duty.on()) {
                    check(Optional.of(day), begin, duty.origin().of("on"), sink);
                }
            }
        }
    }

    private static void check(Optional<LocalDate> day, LocalDate begin, Location at, Sink sink) {
        if (day.isPresent() && day.get().isBefore(begin)) {
            sink.at(at, day.get(), String.valueOf(begin.getYear()));
        }
    }
}
