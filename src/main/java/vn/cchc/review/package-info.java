/** The rules on changes: what must not happen to an approved plan or a report that was handed in without a reason given. */
@org.jspecify.annotations.NullMarked
package vn.cchc.review;
