/** What changed between two states of the plans, as values: no words, no files, no clock. */
@org.jspecify.annotations.NullMarked
package vn.cchc.diff;
