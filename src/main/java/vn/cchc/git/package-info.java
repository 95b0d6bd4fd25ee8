/** Reads revisions from git, through git's own process. Knows nothing of plans; writes nothing, and reaches no network. */
@org.jspecify.annotations.NullMarked
package vn.cchc.git;
