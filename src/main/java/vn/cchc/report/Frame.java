package vn.cchc.report;

import java.util.Optional;

/**
 * What a document stands in.
 *
 * @param site its place among the pages of a site
 * @param commit the revision of the plans, where it is known and was asked for
 */
public record Frame(Optional<SitePlace> site, Optional<String> commit) {
    /** A document on its own. */
    public static final Frame NONE = new Frame(Optional.empty(), Optional.empty());
}
