package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** An approved task is dropped with a reason in a report, not taken out of the registry. */
public final class TaskRemoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Removals.of(Sort.TASK, plan).forEach(gone -> sink.at(gone, Removals.place(plan, gone), gone.label()));
    }
}
