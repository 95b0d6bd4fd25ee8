/** Documents: a view of ready text and lists, and the templates that place it. Templates compute nothing. */
@org.jspecify.annotations.NullMarked
package vn.cchc.report;
