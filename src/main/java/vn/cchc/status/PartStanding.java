package vn.cchc.status;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.Progress;

/**
 * How the part that one lead has in a task stands.
 *
 * @param unit the unit's id, or what was written where no unit is meant
 * @param dueDay the last on-time day it is judged by: the first stage not yet met
 * @param daysLeft days until that day, negative once it has passed; absent for what is done, dropped or undated
 */
public record PartStanding(
        String unit,
        Progress progress,
        Optional<LocalDate> doneOn,
        Standing standing,
        Optional<LocalDate> dueDay,
        Optional<Integer> daysLeft) {

    /** Whether there is still something to do. */
    public boolean open() {
        return progress != Progress.DONE && progress != Progress.DROPPED;
    }
}
