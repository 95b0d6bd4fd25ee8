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

/** A report cannot tell of a day after the one it was handed in. */
public final class DoneAfterSubmission implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                if (report.submitted().isPresent()) {
                    check(report, report.submitted().get(), sink);
                }
            }
        }
    }

    private static void check(Report report, LocalDate submitted, Sink sink) {
        for (Report.TaskProgress task : report.tasks()) {
            check(task.doneOn(), submitted, task.origin().of("on"), sink);
            for (Report.StageDone stage : task.stages()) {
                check(Optional.of(stage.on()), submitted, stage.origin().of("on"), sink);
            }
            for (Evidence evidence : task.evidence()) {
                check(evidence.date(), submitted, evidence.origin().of("date"), sink);
            }
        }
        for (Report.DutyDone duty : report.duties()) {
            for (LocalDate day : duty.on()) {
                check(Optional.of(day), submitted, duty.origin().of("on"), sink);
            }
        }
    }

    private static void check(Optional<LocalDate> day, LocalDate submitted, Location at, Sink sink) {
        if (day.isPresent() && day.get().isAfter(submitted)) {
            sink.at(at, day.get(), submitted);
        }
    }
}
