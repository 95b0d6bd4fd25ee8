package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Unit;

/**
 * Who has reported for a milestone by the day asked.
 *
 * @param lastDay the last on-time day
 * @param expected the units that are to report and existed on the day the milestone names
 * @param onTime how many reports came by the last on-time day
 * @param onNamedDay how many came on the very day that "trước ngày" names: neither on time nor plainly late
 * @param late how many came after that
 */
public record MilestoneStanding(
        Milestone milestone,
        Optional<LocalDate> namedDay,
        Optional<LocalDate> lastDay,
        List<Unit> expected,
        int received,
        int onTime,
        int onNamedDay,
        int late,
        List<Unit> missing) {}
