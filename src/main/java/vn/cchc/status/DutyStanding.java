package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.model.Duty;

/**
 * The days a duty falls due in the plan's year, and what became of those that have passed.
 *
 * @param due the last on-time day of each occurrence, in time order
 * @param done the days on which it was done, by the reports handed in up to the day asked
 * @param missed the occurrences that passed before the day asked without being done
 */
public record DutyStanding(Duty duty, List<LocalDate> due, List<LocalDate> done, List<LocalDate> missed) {}
