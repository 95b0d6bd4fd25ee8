/** The rules a workspace must keep. Pure: neither files, today nor words for people. */
@org.jspecify.annotations.NullMarked
package vn.cchc.check;
