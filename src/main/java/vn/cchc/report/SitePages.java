package vn.cchc.report;

/** Takes the pages of a site, one after the other, in the order they are made. */
public interface SitePages {
    /**
     * @param path where the page stands, relative to the top of the site
     * @param template the name of its template
     */
    void page(String path, String template, Object view, SitePlace place);
}
