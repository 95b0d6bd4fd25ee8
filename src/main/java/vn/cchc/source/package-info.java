/** Where text stands and what is wrong there. Knows nothing of plans, YAML or languages. */
package vn.cchc.source;
