/** The JSON Schemas of the kinds of file, for editors. A test holds them against the readers, both ways. */
package vn.cchc.schema;
