/** The texts that a person's report begins with and is changed to. Pure: text in, text out; files are for {@code cli}. */
@org.jspecify.annotations.NullMarked
package vn.cchc.write;
