package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** A target of an approved plan stays a target. */
public final class TargetRemoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Removals.of(Sort.TARGET, plan).forEach(gone -> sink.at(gone, Removals.place(plan, gone), gone.label()));
    }
}
