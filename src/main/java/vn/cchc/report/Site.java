package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.RollUp;
import vn.cchc.status.Status;
import vn.cchc.status.TaskStanding;

/**
 * The pages of a site, made plan after plan. Of a plan that was added only figures and the lines of the index and of the
 * search stay.
 */
public final class Site {
    private final LocalDate asOf;
    private final Messages messages;
    private final Wording wording;
    private final SitePages pages;
    private final RollUp sums;
    private final Slugs slugs = new Slugs();
    private final List<SiteIndexView.Entry> plans = new ArrayList<>();
    private final List<SiteSearchView.PlanPart> found = new ArrayList<>();
    private final Map<String, SitePlace.Link> addresses = new LinkedHashMap<>();
    private final List<SitePlace.Link> elsewhere;
    private int tasks;
    private int units;

    public Site(LocalDate asOf, Messages messages, SitePages pages) {
        this.asOf = asOf;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.pages = pages;
        this.sums = new RollUp(asOf);
        this.elsewhere = List.of(
                SitePlace.link(messages.get("site.page.index"), "index.html"),
                SitePlace.link(messages.get("site.page.rollup"), "rollup.html"),
                SitePlace.link(messages.get("site.page.search"), "search.html"));
    }

    /** Makes the pages of a plan; it may be forgotten afterwards. */
    public void add(Plan plan) {
        PlanStatus status = Status.of(plan, asOf, Filter.ALL);
        String address = slugs.claim(plan.id(), String.valueOf(plans.size()));
        SitePlanView page = new SitePlan(status, address, List.of(elsewhere.get(0)), elsewhere, messages, pages).make();
        RollUp own = new RollUp(asOf);
        own.add(status);
        sums.add(status);
        addresses.putIfAbsent(plan.id(), SitePlace.link(page.title(), address + "/index.html"));
        RollUpView.Line line = RollUpView.of(asOf, "plan", own, own.byPlan(), List.of(), wording)
                .lines()
                .get(0);
        plans.add(new SiteIndexView.Entry(
                plan.id(),
                address + "/index.html",
                page.title(),
                page.issuer(),
                plan.parent().orElse(""),
                line.tasks(),
                line.overdue(),
                page.doneOfDue() + "/" + page.due(),
                page.doneOfDuePercent(),
                line.received(),
                line.missing()));
        found.add(found(status, address, page));
    }

    private SiteSearchView.PlanPart found(PlanStatus status, String address, SitePlanView page) {
        List<SiteSearchView.Task> rows = new ArrayList<>();
        IdentityHashMap<TaskStanding, String> anchors = StatusView.anchors(status);
        for (TaskStanding task : status.tasks()) {
            List<String> leads = new ArrayList<>();
            Plan plan = status.plan();
            task.task()
                    .leads()
                    .forEach(lead -> leads.add(plan.units().nameOf(plan.units().idOf(lead))));
            rows.add(new SiteSearchView.Task(
                    task.task().id(),
                    task.task().label(),
                    address + "/status.html#" + anchors.get(task),
                    String.join("; ", leads),
                    task.task().effective().text(),
                    task.standing().word(),
                    wording.standingWithDays(task)));
        }
        List<SiteSearchView.UnitLink> links = new ArrayList<>();
        for (SitePlanView.UnitLine unit : page.units()) {
            unit.href().ifPresent(href -> links.add(new SiteSearchView.UnitLink(unit.name(), address + "/" + href)));
        }
        tasks += rows.size();
        units += links.size();
        return new SiteSearchView.PlanPart(
                "plan-" + (found.size() + 1),
                page.title(),
                page.issuer(),
                address + "/index.html",
                rows,
                !rows.isEmpty(),
                links,
                !links.isEmpty());
    }

    /** Makes the pages that are about all plans. */
    public void finish() {
        String language = messages.language().tag();
        String day = wording.day(asOf);
        List<SitePlace.Link> others = elsewhere.subList(1, elsewhere.size());
        page(
                "index.html",
                "site-index",
                0,
                new SiteIndexView(language, day, plans, String.valueOf(plans.size()), others));
        page("rollup.html", "site-rollup", 1, SiteRollUpView.of(asOf, sums, addresses, wording));
        page(
                "search.html",
                "site-search",
                2,
                new SiteSearchView(language, day, found, String.valueOf(tasks), String.valueOf(units)));
    }

    private void page(String path, String template, int index, Object view) {
        List<SitePlace.Link> above = index == 0 ? List.of() : List.of(elsewhere.get(0));
        pages.page(
                path,
                template,
                view,
                new SitePlace(above, elsewhere.get(index).text(), SitePlace.from(path, elsewhere)));
    }
}
