package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** Evidence that was handed in stays as it was. */
public final class EvidenceAltered implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        for (LostEvidence lost : LostEvidence.of(plan)) {
            if (lost.altered()) {
                sink.at(lost.subject(), lost.at(), lost.document());
            }
        }
    }
}
