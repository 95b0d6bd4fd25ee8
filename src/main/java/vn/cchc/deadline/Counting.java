package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a plan counts its last days.
 *
 * @param beforeIncludesDay whether "trước ngày D" still allows D; otherwise D − 1 is the last day on time
 * @param rollOver the calendar by which a last day that is a day off moves to the next working day (Bộ luật Dân sự 2015,
 *     Điều 148.5); absent where the plan does not say so. A day whose year the calendar lacks stays where it is.
 */
public record Counting(boolean beforeIncludesDay, Optional<WorkingDays> rollOver) {
    /** "trước ngày D" ends on D − 1, and days off move nothing. */
    public static final Counting STRICT = new Counting(false, Optional.empty());

    LocalDate before(LocalDate named) {
        return roll(beforeIncludesDay ? named : named.minusDays(1));
    }

    LocalDate roll(LocalDate last) {
        return rollOver.isPresent() ? rollOver.get().onOrAfter(last).orElse(last) : last;
    }

    List<LocalDate> roll(List<LocalDate> days) {
        if (rollOver.isEmpty()) {
            return days;
        }
        List<LocalDate> rolled = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            rolled.add(roll(day));
        }
        return rolled;
    }
}
