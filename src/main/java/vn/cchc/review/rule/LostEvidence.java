package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<Optional<Integer>> numbers = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (Value.Item now : come) {
            numbers.add(now.number());
            shown.add(now.shown());
        }
        for (Value.Item gone : Lists.gone(edit.before(), edit.after())) {
            boolean replaced = numbers.contains(gone.number()) || shown.contains(gone.shown());
            lost.add(new LostEvidence(subject, edit.at(), gone.shown(), replaced));
        }
    }
}
