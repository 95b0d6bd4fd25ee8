package vn.cchc.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage of a task's deadline.
 *
 * @param number its place in the phrase, counted from 1
 * @param metOn the day on which the last of the leads met it; absent while any has not
 */
public record StageStanding(int number, LocalDate lastDay, Optional<LocalDate> metOn) {}
