package vn.cchc.model;

/** How far a task has come, as a report says it. Whether that is on time follows from days, never from a word. */
public enum Progress {
    NOT_STARTED("not-started"),
    UNDER_WAY("under-way"),
    DONE("done"),
    DROPPED("dropped");

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    /** The word in files and in JSON. */
    public String word() {
        return word;
    }

    public static java.util.Optional<Progress> of(String word) {
        for (Progress progress : values()) {
            if (progress.word.equals(word)) {
                return java.util.Optional.of(progress);
            }
        }
        return java.util.Optional.empty();
    }
}
