package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page stands in a site: what its head links to. Every link is relative, so that the site works from any folder.
 *
 * @param above the pages above it, the index first
 * @param here its own name
 * @param elsewhere the pages for all plans
 */
public record SitePlace(List<Link> above, String here, List<Link> elsewhere) {
    /** @param current whether it leads to the page it stands on */
    public record Link(String text, String href, boolean current) {}

    /** A link of a page's own. */
    static Link link(String text, String href) {
        return new Link(text, href, false);
    }

    /** The way from a page, given by its path, up to the top of the site. */
    static String root(String path) {
        StringBuilder root = new StringBuilder();
        path.chars().filter(c -> c == '/').forEach(slash -> root.append("../"));
        return root.toString();
    }

    /** The same links, as seen from a page. */
    static List<Link> from(String path, List<Link> links) {
        List<Link> seen = new ArrayList<>();
        String root = root(path);
        links.forEach(link ->
                seen.add(new Link(link.text(), root + link.href(), link.href().equals(path))));
        return seen;
    }
}
