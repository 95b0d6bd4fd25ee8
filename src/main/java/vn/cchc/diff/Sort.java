package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;

/** The sorts of thing that are compared one by one, in the order they are told of. */
public enum Sort {
    PLAN("plan"),
    AREA("area"),
    MILESTONE("milestone"),
    TASK("task"),
    TARGET("target"),
    DUTY("duty"),
    REPORT("report"),
    /** What a report says of one task, target or duty. */
    REPORTED_TASK("report-task"),
    REPORTED_TARGET("report-target"),
    REPORTED_DUTY("report-duty"),
    CRITERION("criterion"),
    UNIT("unit"),
    GROUP("group"),
    CALENDAR_YEAR("calendar-year"),
    /** How much a rule counts, and what lets a change pass. */
    LEVEL("level"),
    WAIVER("waiver");

    private final String word;

    Sort(String word) {
        this.word = word;
    }

    /** The word in JSON and in waivers, and the key of its name. */
    public String word() {
        return word;
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Sort sort : values()) {
            words.add(sort.word);
        }
        return words;
    }
}
