/**
 * Deadlines as officials write them: a phrase and the year of its plan to the days it means. Pure; the same text and year
 * always give the same reading. Knows nothing of plans, files, today or the words in which a reading is explained.
 */
@org.jspecify.annotations.NullMarked
package vn.cchc.deadline;
