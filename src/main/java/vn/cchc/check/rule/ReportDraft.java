package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report counts once it says on which day it was handed in. */
public final class ReportDraft implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                if (report.submitted().isEmpty() && !report.origin().has("submitted")) {
                    sink.at(report.origin().start());
                }
            }
        }
    }
}
