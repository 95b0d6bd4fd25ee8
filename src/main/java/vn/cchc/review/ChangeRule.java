package vn.cchc.review;

import vn.cchc.diff.Comparison;
import vn.cchc.source.Codes;
import vn.cchc.source.Severity;

/** One rule on changes, in a file named after what it finds. */
public interface ChangeRule {
    default Severity severity() {
        return Severity.ERROR;
    }

    /** @param plan a plan that is in both states, or gone */
    void check(Comparison.OfPlan plan, ChangeSink sink);

    /** The class name in kebab case. Never changed once released. */
    default String code() {
        return Codes.of(getClass());
    }
}
