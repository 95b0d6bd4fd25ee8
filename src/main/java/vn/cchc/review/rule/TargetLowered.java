package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** A target of an approved plan does not come to ask for less. */
public final class TargetLowered implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Goals.each(
                plan,
                Goals.Judgement.LOWER,
                (target, edit) -> sink.at(target, edit.at(), Texts.of(edit.before()), Texts.of(edit.after())));
    }
}
