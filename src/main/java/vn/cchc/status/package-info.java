/** How things stand on a given day, and sums over that. Pure: the day is an argument, nothing is read or written. */
package vn.cchc.status;
