package vn.cchc.review;

import java.util.Optional;
import vn.cchc.diff.Comparison;
import vn.cchc.model.Plan;

/** Which plans are held to what they said: those that were issued. A draft may change freely. */
public final class Approved {
    private Approved() {}

    /** The plan before the change, where it was issued by then: its date stands in it. */
    public static Optional<Plan> before(Comparison.OfPlan plan) {
        return plan.before().filter(was -> was.document().issued().isPresent());
    }
}
