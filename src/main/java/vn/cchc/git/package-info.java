/** Reads revisions from git, through git's own process. Knows nothing of plans; writes nothing, and reaches no network. */
package vn.cchc.git;
