package vn.cchc.report;

import java.util.List;

/** The first page of a site: every plan with its main figures. */
public record SiteIndexView(
        String language, String asOf, List<Entry> plans, String number, List<SitePlace.Link> pages) {

    /** A plan; figures are those of its own tasks and reports. */
    public record Entry(
            String id,
            String href,
            String title,
            String issuer,
            String parent,
            String tasks,
            String overdue,
            String doneOfDue,
            String doneOfDuePercent,
            String received,
            String missing) {}
}
