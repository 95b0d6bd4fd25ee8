package vn.cchc.review.rule;

import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** A report that was handed in stays. */
public final class ReportRemoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        HandedInReports handedIn = new HandedInReports(plan);
        for (Change change : plan.changes()) {
            boolean gone = change instanceof Change.Removed && HandedInReports.isWhole(change.subject());
            if (gone && handedIn.hold(change.subject())) {
                sink.at(
                        change.subject(),
                        plan.plan().document().origin().start(),
                        change.subject().label());
            }
        }
    }
}
