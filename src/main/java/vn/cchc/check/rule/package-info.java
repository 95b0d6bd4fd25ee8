/** One rule a file, named after the fault it finds. */
@org.jspecify.annotations.NullMarked
package vn.cchc.check.rule;
