package vn.cchc.status;

import java.util.Optional;

/**
 * How a task stands on a day. The first two and the next two are the official table (đã hoàn thành: đúng hạn, quá hạn ·
 * chưa hoàn thành: quá hạn, trong hạn), with what has no day beside it.
 */
public enum Standing {
    DONE_ON_TIME("done-on-time"),
    DONE_LATE("done-late"),
    OVERDUE("overdue"),
    DUE_SOON("due-soon"),
    IN_TIME("in-time"),
    UNDATED("undated"),
    DROPPED("dropped");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word in JSON, in options and as the key of its name. */
    public String word() {
        return word;
    }

    public static Optional<Standing> of(String word) {
        for (Standing standing : values()) {
            if (standing.word.equals(word)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
