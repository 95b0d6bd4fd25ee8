package vn.cchc.report;

import java.util.List;

/** Every task and unit of a site, plan by plan: a list to read, which a script narrows. */
public record SiteSearchView(String language, String asOf, List<PlanPart> plans, String tasks, String units) {

    public record PlanPart(
            String anchor,
            String title,
            String issuer,
            String href,
            List<Task> tasks,
            boolean hasTasks,
            List<UnitLink> units,
            boolean hasUnits) {}

    public record Task(
            String id,
            String title,
            String href,
            String leads,
            String deadline,
            String standing,
            String standingText) {}

    public record UnitLink(String name, String href) {}
}
