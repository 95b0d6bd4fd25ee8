/** One rule on changes a file. */
package vn.cchc.review.rule;
