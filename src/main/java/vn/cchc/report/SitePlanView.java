package vn.cchc.report;

import java.util.List;
import java.util.Optional;

/** The page of a plan in a site: what there is about it, and the way to each. */
public record SitePlanView(
        String language,
        String plan,
        String title,
        String issuer,
        String asOf,
        List<StatusView.Count> counts,
        String total,
        String due,
        String doneOfDue,
        String doneOfDuePercent,
        List<Page> documents,
        List<Period> periods,
        boolean hasPeriods,
        List<UnitLine> units,
        boolean hasUnits) {

    /** A document and what it is for. */
    public record Page(String title, String purpose, String href) {}

    /** A milestone; its pages are there once its day has come. */
    public record Period(
            String title,
            String lastDay,
            String expected,
            String received,
            Optional<String> periodic,
            String submissions) {}

    /** A unit, how much it has to do, and what it owes, where it owes anything; what is no unit has no page. */
    public record UnitLine(String name, Optional<String> href, String leads, String supports, Optional<Owed> owed) {}

    public record Owed(String number, String href) {}
}
