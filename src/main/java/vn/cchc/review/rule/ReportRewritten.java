package vn.cchc.review.rule;

import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;
import vn.cchc.source.Location;

/**
 * What a report said when it was handed in stays; a later report corrects it, and both can be read. Evidence that was taken
 * out or altered has rules of its own.
 */
public final class ReportRewritten implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        HandedInReports handedIn = new HandedInReports(plan);
        Reported reported = new Reported(plan);
        for (Change change : plan.changes()) {
            boolean whole = HandedInReports.isWhole(change.subject());
            if (handedIn.hold(change.subject()) && !(whole && change instanceof Change.Removed) && rewrites(change)) {
                sink.at(
                        change.subject(),
                        place(reported, change),
                        change.subject().label());
            }
        }
    }

    private static boolean rewrites(Change change) {
        if (change instanceof Change.Changed changed) {
            for (FieldChange field : changed.fields()) {
                boolean proofLost = field.name().equals("evidence")
                        && !Lists.gone(field.before(), field.after()).isEmpty();
                if (!proofLost) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private static Location place(Reported reported, Change change) {
        if (change instanceof Change.Changed changed && !changed.fields().isEmpty()) {
            return changed.fields().get(0).at();
        }
        return change instanceof Change.Removed
                ? reported.report(change.subject())
                : change.subject().at();
    }
}
