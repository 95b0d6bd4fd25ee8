package vn.cchc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a target is measured, which decides how the figures of many units become one. */
public enum Measure {
    /** Percent: the sum of counts over the sum of totals. */
    RATIO("ratio"),
    /** Percent more than in a base year: the sum of counts over the sum of that year's, less one. */
    GROWTH("growth"),
    /** Percent of the units asked that said yes. */
    YES_NO("yes-no"),
    /** A place from the top, of one unit only. */
    RANK("rank"),
    /** A number: the sum over the units. */
    NUMBER("number");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /** The word in files and in JSON. */
    public String word() {
        return word;
    }

    public static Optional<Measure> of(String word) {
        for (Measure measure : values()) {
            if (measure.word.equals(word)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Measure measure : values()) {
            words.add(measure.word);
        }
        return words;
    }

    /** The measure a goal asks for where the target names none. */
    public static Measure by(Goal goal) {
        if (goal.since().isPresent()) {
            return GROWTH;
        }
        return switch (goal.unit()) {
            case PERCENT -> RATIO;
            case RANK -> RANK;
            case NUMBER -> NUMBER;
        };
    }
}
