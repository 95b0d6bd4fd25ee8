package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** Units were told when to report: a milestone of an approved plan neither moves nor vanishes. */
public final class MilestoneMoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Edits.each(
                plan,
                Sort.MILESTONE,
                "due",
                (milestone, edit) -> sink.at(milestone, edit.at(), Texts.before(edit), Texts.after(edit)));
        Edits.each(
                plan,
                Sort.MILESTONE,
                "period",
                (milestone, edit) -> sink.at(milestone, edit.at(), Texts.before(edit), Texts.after(edit)));
        Removals.of(Sort.MILESTONE, plan).forEach(gone -> sink.at(gone, Removals.place(plan, gone), gone.label(), "–"));
    }
}
