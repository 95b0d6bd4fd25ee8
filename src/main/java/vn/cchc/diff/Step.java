package vn.cchc.diff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A move of a deadline and who made it.
 *
 * @param commit absent for what is in no commit yet
 * @param day the day of the commit in its author's own time, where it names one
 */
public record Step(
        Optional<String> commit, Optional<LocalDate> day, String author, String subject, Timeline.Move move) {}
