/** One rule on changes a file. */
@org.jspecify.annotations.NullMarked
package vn.cchc.review.rule;
