package vn.cchc.check.rule;

import java.time.LocalDate;
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
                report.submitted().ifPresent(day -> check(report, day, sink));
            }
        }
    }

    private static void check(Report report, LocalDate submitted, Sink sink) {
        for (Report.TaskProgress task : report.tasks()) {
            task.doneOn().ifPresent(day -> check(day, submitted, task.origin().of("on"), sink));
            for (Report.StageDone stage : task.stages()) {
                check(stage.on(), submitted, stage.origin().of("on"), sink);
            }
            for (Evidence evidence : task.evidence()) {
                evidence.date()
                        .ifPresent(
                                day -> check(day, submitted, evidence.origin().of("date"), sink));
            }
        }
        for (Report.DutyDone duty : report.duties()) {
            for (LocalDate day : duty.on()) {
                check(day, submitted, duty.origin().of("on"), sink);
            }
        }
    }

    private static void check(LocalDate day, LocalDate submitted, Location at, Sink sink) {
        if (day.isAfter(submitted)) {
            sink.at(at, day, submitted);
        }
    }
}
