package vn.cchc.source;

/** How grave a finding is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public boolean atLeast(Severity level) {
        return compareTo(level) <= 0;
    }
}
