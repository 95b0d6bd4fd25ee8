package vn.cchc.deadline;

import org.jspecify.annotations.Nullable;

/**
 * The year of a day, month or quarter.
 *
 * @param end the token after the words that name it, or the same token where none do and the year is the plan's
 * @param cycle the rhythm that the words set ("hằng năm"), or null
 * @param doubt why the words name no year, or null
 */
record YearSpec(
        int end, int year, @Nullable Cycle cycle, @Nullable Doubt doubt) {}
