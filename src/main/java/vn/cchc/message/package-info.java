/** Vietnamese and English words for codes, days, deadlines and numbers. The only place that holds prose. */
@org.jspecify.annotations.NullMarked
package vn.cchc.message;
