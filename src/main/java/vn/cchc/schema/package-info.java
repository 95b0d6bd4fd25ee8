/** The JSON Schemas of the kinds of file, for editors. A test holds them against the readers, both ways. */
@org.jspecify.annotations.NullMarked
package vn.cchc.schema;
