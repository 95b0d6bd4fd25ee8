package vn.cchc.status;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.Unit;

/**
 * Whether and when one of the expected units has reported for a milestone.
 *
 * @param submitted the day it was handed in; absent while it is missing
 * @param number number and sign of the report
 * @param daysLate the days after the last on-time day, 0 where there are none: until it came, or until the day asked while
 *     it is missing
 */
public record Submission(
        Unit unit, Optional<LocalDate> submitted, Optional<String> number, Timeliness timeliness, int daysLate) {}
