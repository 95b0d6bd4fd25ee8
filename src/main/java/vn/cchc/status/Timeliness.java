package vn.cchc.status;

/** When a unit's report came. */
public enum Timeliness {
    ON_TIME("on-time"),
    /** On the very day that "trước ngày" names: neither on time nor plainly late. */
    ON_NAMED_DAY("on-named-day"),
    LATE("late"),
    MISSING("missing");

    private final String word;

    Timeliness(String word) {
        this.word = word;
    }

    /** The word in JSON and as the key of its name. */
    public String word() {
        return word;
    }
}
