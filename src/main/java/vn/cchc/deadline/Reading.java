package vn.cchc.deadline;

import java.util.List;
import java.util.OptionalInt;

/**
 * A phrase and how it was read.
 *
 * @param text the phrase as written
 * @param year the year that a day without one belongs to; absent where the plan's year is not known
 * @param parts the words of the phrase that the reading rests on, in order
 */
public record Reading(String text, OptionalInt year, Deadline deadline, List<Doubt> doubts, List<Part> parts) {

    /** Words of the phrase and what they were taken for (a key of the message bundles). */
    public record Part(String words, String role) {}

    public Reading {
        doubts = List.copyOf(doubts);
        parts = List.copyOf(parts);
    }

    public boolean certain() {
        return doubts.isEmpty();
    }
}
