package vn.cchc.deadline;

/** How often something comes round. */
public enum Cycle {
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR
}
