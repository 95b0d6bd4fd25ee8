/** How things stand on a given day, and sums over that. Pure: the day is an argument, nothing is read or written. */
@org.jspecify.annotations.NullMarked
package vn.cchc.status;
