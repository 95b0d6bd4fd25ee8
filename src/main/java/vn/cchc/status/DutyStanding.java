package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Duty;

/**
 * The days a duty falls due in the plan's year, and what became of them.
 *
 * @param due the last on-time day of each occurrence, in time order
 * @param done the days on which it was done, by the reports handed in up to the day asked
 * @param occurrences what each unit owes, in time order and within that in the order of the units
 */
public record DutyStanding(Duty duty, List<LocalDate> due, List<LocalDate> done, List<Occurrence> occurrences) {

    /** What became of an occurrence. */
    public enum State {
        /** Its day has not passed and it is not done. */
        OPEN("open"),
        DONE("done"),
        /** Done after its day; only a duty's last occurrence can be, any other day belongs to the next. */
        LATE("late"),
        MISSED("missed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /**
     * One occurrence for one unit.
     *
     * @param unit the unit that owes it; absent for a duty that names none
     * @param due its last on-time day, inclusive
     */
    public record Occurrence(Optional<String> unit, LocalDate due, State state) {
        /** Whether its day passed without its being done. */
        public boolean passedUndone() {
            return state == State.MISSED || state == State.LATE;
        }
    }

    /** The days that passed without its being done by every unit that owes it. */
    public List<LocalDate> missed() {
        List<LocalDate> missed = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.passedUndone() && !missed.contains(occurrence.due())) {
                missed.add(occurrence.due());
            }
        }
        return missed;
    }
}
