package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Reading;
import vn.cchc.source.Origin;

/**
 * A report that is asked for: the period it covers and the day it is due are two things (Nghị định 09/2019/NĐ-CP, Điều 8
 * and 12): the first-quarter report may be due before the quarter ends.
 */
public record Milestone(String id, String title, Reading period, Reading due, Origin origin) {

    /** The day the milestone names: 10/3 for "trước ngày 10/3". */
    public Optional<LocalDate> namedDay() {
        Deadline deadline = due.deadline();
        return deadline.namedDays().isEmpty()
                ? Optional.empty()
                : Optional.of(deadline.namedDays().get(0));
    }
}
