package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit hands in one report for one milestone. */
public final class ReportRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Report report : plan.reports()) {
                String unit = plan.units().idOf(report.unit());
                repeats.add(report.milestone() + "/" + unit, report.origin().start());
            }
        }
    }
}
