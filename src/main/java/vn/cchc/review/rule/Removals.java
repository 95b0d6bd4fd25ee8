package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.review.Approved;
import vn.cchc.source.Location;

/** What is gone from an approved plan that is still there itself. */
final class Removals {
    private Removals() {}

    static List<Subject> of(Sort sort, Comparison.OfPlan plan) {
        List<Subject> gone = new ArrayList<>();
        if (Approved.before(plan).isPresent() && plan.after().isPresent()) {
            for (Change change : plan.changes()) {
                if (change instanceof Change.Removed removed
                        && removed.subject().sort() == sort) {
                    gone.add(removed.subject());
                }
            }
        }
        return gone;
    }

    /** Where a reader of the newer state would look for it: the list it stood in. */
    static Location place(Comparison.OfPlan plan, Subject gone) {
        Plan now = plan.plan();
        return switch (gone.sort()) {
            case TASK ->
                now.registry()
                        .map(registry -> registry.origin().of("tasks"))
                        .orElse(now.document().origin().start());
            case MILESTONE -> now.document().origin().of("milestones");
            case TARGET ->
                now.targets().isEmpty()
                        ? now.document().origin().start()
                        : now.targets().get(0).origin().start();
            default -> now.document().origin().start();
        };
    }
}
