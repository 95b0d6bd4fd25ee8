package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Unit;

/**
 * Who has reported for a milestone by the day asked.
 *
 * @param lastDay the last on-time day
 * @param submissions one for each unit that is to report and existed on the day the milestone names
 */
public record MilestoneStanding(
        Milestone milestone, Optional<LocalDate> namedDay, Optional<LocalDate> lastDay, List<Submission> submissions) {

    public int expected() {
        return submissions.size();
    }

    public int received() {
        return expected() - count(Timeliness.MISSING);
    }

    /** How many of the expected reports came in a certain way. */
    public int count(Timeliness timeliness) {
        int count = 0;
        for (Submission submission : submissions) {
            count += submission.timeliness() == timeliness ? 1 : 0;
        }
        return count;
    }

    public List<Unit> missing() {
        List<Unit> missing = new ArrayList<>();
        for (Submission submission : submissions) {
            if (submission.timeliness() == Timeliness.MISSING) {
                missing.add(submission.unit());
            }
        }
        return missing;
    }

    /** Whether the last on-time day has passed. */
    public boolean passed(LocalDate day) {
        return lastDay.isPresent() && day.isAfter(lastDay.get());
    }
}
