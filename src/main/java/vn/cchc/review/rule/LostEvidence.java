package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Subject;
import vn.cchc.diff.Value;
import vn.cchc.source.Location;

/**
 * Evidence of a report that was handed in and that is no longer as it was.
 *
 * @param altered whether something stands in its place: another document for the same product, or the same document otherwise
 */
record LostEvidence(Subject subject, Location at, String document, boolean altered) {

    static List<LostEvidence> of(Comparison.OfPlan plan) {
        HandedInReports handedIn = new HandedInReports(plan);
        List<LostEvidence> lost = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Changed changed && handedIn.hold(changed.subject())) {
                changed.field("evidence").ifPresent(edit -> add(lost, changed.subject(), edit));
            }
        }
        return lost;
    }

    private static void add(List<LostEvidence> lost, Subject subject, FieldChange edit) {
        List<Value.Item> come = Lists.gone(edit.after(), edit.before());
        for (Value.Item gone : Lists.gone(edit.before(), edit.after())) {
            boolean replaced = false;
            for (Value.Item now : come) {
                replaced |= now.number().equals(gone.number()) || now.shown().equals(gone.shown());
            }
            lost.add(new LostEvidence(subject, edit.at(), gone.shown(), replaced));
        }
    }
}
