/** What changed between two states of the plans, as values: no words, no files, no clock. */
package vn.cchc.diff;
