package vn.cchc.review.rule;

import java.util.function.BiConsumer;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.review.Approved;

/** The fields that changed in what an approved plan says. */
final class Edits {
    private Edits() {}

    static void each(Comparison.OfPlan plan, Sort sort, String field, BiConsumer<Subject, FieldChange> action) {
        if (Approved.before(plan).isEmpty()) {
            return;
        }
        for (Change change : plan.changes()) {
            if (change instanceof Change.Changed changed && changed.subject().sort() == sort) {
                changed.field(field).ifPresent(edit -> action.accept(changed.subject(), edit));
            }
        }
    }
}
