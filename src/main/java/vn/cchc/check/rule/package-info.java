/** One rule a file, named after the fault it finds. */
package vn.cchc.check.rule;
