/** Where text stands and what is wrong there. Knows nothing of plans, YAML or languages. */
@org.jspecify.annotations.NullMarked
package vn.cchc.source;
