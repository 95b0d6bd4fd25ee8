package vn.cchc.review.rule;

import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.review.Approved;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** An approved plan does not vanish. */
public final class PlanRemoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        if (Approved.before(plan).isPresent() && plan.after().isEmpty()) {
            for (Change change : plan.changes()) {
                sink.at(
                        change.subject(),
                        change.subject().at(),
                        change.subject().plan());
            }
        }
    }
}
