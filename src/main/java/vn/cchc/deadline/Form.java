package vn.cchc.deadline;

/** The kinds of deadline a phrase can set. */
public enum Form {
    BEFORE("before"),
    BY("by"),
    WITHIN("within"),
    STAGES("stages"),
    RECURRING("recurring"),
    CONTINUOUS("continuous"),
    EXTERNAL("external"),
    RELATIVE("relative"),
    UNCLEAR("unclear");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    /** The word in JSON and the key of its explanation. */
    public String word() {
        return word;
    }
}
