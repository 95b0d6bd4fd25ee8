package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.status.RollUp;

/** The sums over all plans of a site: by plan, by area and by unit. */
public record SiteRollUpView(String language, String asOf, List<Table> tables) {

    public record Table(
            String by, String title, String nameHead, boolean hasTargets, boolean hasReports, List<Row> rows) {}

    /** @param page the page of a plan, on its own line */
    public record Row(RollUpView.Line line, Optional<SitePlace.Link> page) {}

    /** @param pages the page of each plan by its id */
    static SiteRollUpView of(LocalDate asOf, RollUp sums, Map<String, SitePlace.Link> pages, Wording wording) {
        List<Table> tables = List.of(
                table("plan", RollUpView.of(asOf, "plan", sums, sums.byPlan(), List.of(), wording), pages),
                table("area", RollUpView.of(asOf, "area", sums, sums.byArea(), List.of(), wording), Map.of()),
                table("unit", RollUpView.of(asOf, "unit", sums, sums.byUnit(), List.of(), wording), Map.of()));
        return new SiteRollUpView(wording.messages().language().tag(), wording.day(asOf), tables);
    }

    private static Table table(String by, RollUpView view, Map<String, SitePlace.Link> pages) {
        List<Row> rows = new ArrayList<>();
        view.lines().forEach(line -> rows.add(new Row(line, Optional.ofNullable(pages.get(line.id())))));
        return new Table(by, view.title(), view.nameHead(), view.hasTargets(), view.hasReports(), rows);
    }
}
