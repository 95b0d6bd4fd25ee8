package vn.cchc.check;

import vn.cchc.model.Workspace;
import vn.cchc.source.Codes;
import vn.cchc.source.Severity;

/** One rule, in a file named after the fault it finds. */
public interface Rule {
    Severity severity();

    void check(Workspace workspace, Sink sink);

    /** Whether it looks from one plan to others; all other rules find in each plan what they would find in it alone. */
    default boolean acrossPlans() {
        return false;
    }

    /** The class name in kebab case: {@code UnitUnknown} is {@code unit-unknown}. Never changed once released. */
    default String code() {
        return Codes.of(getClass());
    }
}
