package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;
import vn.cchc.source.Severity;

/** A goal now measures something else, so nobody can compute whether it asks for less. */
public final class TargetGoalChanged implements ChangeRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Goals.each(
                plan,
                Goals.Judgement.NOT_COMPARABLE,
                (target, edit) -> sink.at(target, edit.at(), Texts.of(edit.before()), Texts.of(edit.after())));
    }
}
