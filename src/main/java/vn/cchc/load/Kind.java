package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of file there are. */
enum Kind {
    UNITS("Units"),
    CALENDAR("Calendar"),
    PLAN("Plan"),
    TASKS("Tasks"),
    TARGETS("Targets"),
    DUTIES("Duties"),
    REPORT("Report"),
    SCORECARD("Scorecard"),
    WAIVERS("Waivers"),
    CONFIG("Config");

    static final String API_VERSION = "cchc/v1";

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether it belongs to a folder, not to a plan, and serves every plan at or below. */
    boolean surrounds() {
        return this == UNITS || this == CALENDAR || this == WAIVERS || this == CONFIG;
    }

    static Optional<Kind> of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Kind kind : values()) {
            words.add(kind.word);
        }
        return words;
    }
}
