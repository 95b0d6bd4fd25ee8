package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Score;
import vn.cchc.status.Status;

/** The pages of one plan. A milestone has its pages from the day it names on, as things stood on that day. */
final class SitePlan {
    private final PlanStatus status;
    private final Plan plan;
    private final String folder;
    private final Wording wording;
    private final Messages messages;
    private final SitePages pages;
    private final List<SitePlace.Link> above;
    private final List<SitePlace.Link> elsewhere;
    private final List<SitePlanView.Page> documents = new ArrayList<>();

    /** @param folder the address of the plan */
    SitePlan(
            PlanStatus status,
            String folder,
            List<SitePlace.Link> above,
            List<SitePlace.Link> elsewhere,
            Messages messages,
            SitePages pages) {
        this.status = status;
        this.plan = status.plan();
        this.folder = folder;
        this.wording = new Wording(messages);
        this.messages = messages;
        this.pages = pages;
        this.above = above;
        this.elsewhere = elsewhere;
    }

    /** Makes every page of the plan; returns what its first one says. */
    SitePlanView make() {
        document("plan", PlanView.of(plan, messages));
        StatusView view = StatusView.of(status, Filter.ALL, wording);
        document("status", view);
        document("dashboard", DashboardView.of(status, wording));
        document("submissions", SubmissionsView.of(status, wording));
        plan.scorecard()
                .ifPresent(card -> document(
                        "scorecard", ScoreView.of(Score.of(plan, card, status.asOf(), Optional.empty()), wording)));
        List<SitePlanView.Period> periods = periods();
        List<SitePlanView.UnitLine> units = units();
        SitePlanView index = new SitePlanView(
                messages.language().tag(),
                plan.id(),
                plan.document().title(),
                view.issuer(),
                view.asOf(),
                view.counts(),
                view.total(),
                view.due(),
                view.doneOfDue(),
                view.doneOfDuePercent(),
                documents,
                periods,
                !periods.isEmpty(),
                units,
                !units.isEmpty());
        String path = folder + "/index.html";
        pages.page(
                path,
                "site-plan",
                index,
                new SitePlace(SitePlace.from(path, above), plan.document().title(), SitePlace.from(path, elsewhere)));
        return index;
    }

    private void document(String name, Object view) {
        String title = messages.get("site.page." + name);
        page(name + ".html", name, title, view);
        documents.add(new SitePlanView.Page(title, messages.get("report." + name), name + ".html"));
    }

    private void page(String file, String template, String title, Object view) {
        String path = folder + "/" + file;
        List<SitePlace.Link> crumbs = new ArrayList<>(SitePlace.from(path, above));
        crumbs.add(SitePlace.link(plan.document().title(), "index.html"));
        pages.page(path, template, view, new SitePlace(crumbs, title, SitePlace.from(path, elsewhere)));
    }

    private List<SitePlanView.Period> periods() {
        List<SitePlanView.Period> periods = new ArrayList<>();
        Slugs slugs = new Slugs();
        for (MilestoneStanding milestone : status.milestones()) {
            String id = milestone.milestone().id();
            String slug = slugs.claim(id, String.valueOf(periods.size()));
            Optional<LocalDate> come = milestone.namedDay().filter(day -> !day.isAfter(status.asOf()));
            come.ifPresent(day -> period(periods.size(), slug, day));
            periods.add(new SitePlanView.Period(
                    milestone.milestone().title(),
                    milestone.lastDay().map(wording::day).orElse("–"),
                    String.valueOf(milestone.expected()),
                    String.valueOf(milestone.received()),
                    come.map(day -> "periodic-" + slug + ".html"),
                    "submissions-" + slug + ".html"));
        }
        return periods;
    }

    /** How things stood on the day the milestone names. */
    private void period(int index, String slug, LocalDate day) {
        PlanStatus then = Status.onDay(plan, day);
        MilestoneStanding milestone = then.milestones().get(index);
        String title = milestone.milestone().title();
        page(
                "periodic-" + slug + ".html",
                "periodic",
                messages.get("site.page.periodic", title),
                PeriodicView.of(then, milestone, wording));
        page(
                "submissions-" + slug + ".html",
                "submissions",
                messages.get("site.page.submissions-at", title),
                SubmissionsView.of(then, wording));
    }

    /** A page for every unit concerned, and one for what it owes; what tasks name and no unit is comes last. */
    private List<SitePlanView.UnitLine> units() {
        UnitView all = UnitView.of(status, Optional.empty(), wording);
        ReminderView owing = ReminderView.of(status, Optional.empty(), wording);
        Map<String, ReminderView.UnitPart> owed = new LinkedHashMap<>();
        owing.units().forEach(part -> owed.putIfAbsent(part.id(), part));
        List<SitePlanView.UnitLine> lines = new ArrayList<>();
        Slugs slugs = new Slugs();
        for (UnitView.Sheet sheet : all.units()) {
            String slug = slugs.claim(sheet.id(), String.valueOf(lines.size()));
            page("unit-" + slug + ".html", "unit", messages.get("site.page.unit", sheet.name()), all.only(sheet));
            lines.add(new SitePlanView.UnitLine(
                    sheet.name(),
                    Optional.of("unit-" + slug + ".html"),
                    String.valueOf(sheet.leads().size()),
                    String.valueOf(sheet.supports().size()),
                    Optional.ofNullable(owed.remove(sheet.id())).map(part -> owed(part, slug, owing))));
        }
        for (ReminderView.UnitPart part : owed.values()) {
            String slug = slugs.claim(part.id(), String.valueOf(lines.size()));
            lines.add(new SitePlanView.UnitLine(
                    part.name(), Optional.empty(), "–", "–", Optional.of(owed(part, slug, owing))));
        }
        return lines;
    }

    private SitePlanView.Owed owed(ReminderView.UnitPart part, String slug, ReminderView owing) {
        String file = "reminder-" + slug + ".html";
        page(file, "reminder", messages.get("site.page.reminder", part.name()), owing.only(part));
        return new SitePlanView.Owed(String.valueOf(part.items().size()), file);
    }
}
