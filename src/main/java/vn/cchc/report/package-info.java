/** Documents: a view of ready text and lists, and the templates that place it. Templates compute nothing. */
package vn.cchc.report;
