package vn.cchc.explain;

import vn.cchc.source.Severity;

/**
 * A code that there is to explain.
 *
 * @param severity what it is unless an office gives it another level
 * @param since the first version that finds it
 */
public record Topic(String code, Severity severity, Sort sort, String since) {
    /** Where a code comes from, which decides how it may be suppressed. */
    public enum Sort {
        /** A rule on plans: its level may be changed, and one finding ignored. */
        RULE,
        /** A rule on changes: its level may be changed, and one change waived. */
        CHANGE,
        /** What stands in the way of reading a file: it has to be mended. */
        READING,
        /** What is wrong with a waiver or a comment that suppresses something else. */
        SUPPRESSION
    }
}
