package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Reporting;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report counts for its milestone where its unit is among those that the plan asks, on the day the milestone names. */
public final class ReporterNotExpected implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            Optional<Reporting> reporting = plan.document().reporting();
            List<UnitRef> by = reporting.isPresent() ? reporting.get().by() : List.of();
            Named asked = new Named(plan.units(), by);
            for (Report report : asked.known() ? plan.reports() : List.<Report>of()) {
                Optional<Milestone> milestone = plan.milestone(report.milestone());
                if (milestone.isPresent()) {
                    check(plan, report, milestone.get(), asked, sink);
                }
            }
        }
    }

    private static void check(Plan plan, Report report, Milestone milestone, Named asked, Sink sink) {
        Optional<String> id = plan.units().find(report.unit());
        Optional<Unit> unit = id.isPresent() ? plan.units().unit(id.get()) : Optional.empty();
        boolean expected = unit.isPresent()
                && asked.holds(id.get())
                && (exists(unit.get(), milestone.namedDay()) || hasEnded(unit.get(), report));
        if (id.isPresent() && !expected) {
            sink.at(report.unit().origin().start(), plan.units().nameOf(id.get()), milestone.title());
        }
    }

    private static boolean exists(Unit unit, Optional<LocalDate> day) {
        return day.isEmpty() || unit.existsOn(day.get());
    }

    /** Whether {@code reporter-ended} says it already. */
    private static boolean hasEnded(Unit unit, Report report) {
        return !exists(unit, report.submitted());
    }
}
