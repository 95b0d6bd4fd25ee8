package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.source.Location;

/** Finds the report that something stood in, in the newer state. */
final class Reported {
    private Reported() {}

    /** The start of the report, or of the plan where the report is gone. */
    static Location report(Comparison.OfPlan plan, Subject said) {
        Plan now = plan.plan();
        for (Report report : now.reports()) {
            if (said.id().startsWith(report.milestone() + "/" + now.units().idOf(report.unit()) + "/")) {
                return report.origin().start();
            }
        }
        return now.document().origin().start();
    }
}
