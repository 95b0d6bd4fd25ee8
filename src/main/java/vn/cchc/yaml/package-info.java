/** YAML text to a tree that knows its lines. The only place that knows how YAML is written; knows nothing of plans. */
@org.jspecify.annotations.NullMarked
package vn.cchc.yaml;
