/** What every code means, why it matters and how to mend it, with an example that the tests run. Only {@code explain} uses it. */
@org.jspecify.annotations.NullMarked
package vn.cchc.explain;
