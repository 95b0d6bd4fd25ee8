package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Reporting;
import vn.cchc.model.Unit;

/** Tells who has reported for the milestones of a plan. */
final class Milestones {
    private final Plan plan;
    private final LocalDate asOf;
    private final Breadth breadth;
    private final Map<String, Map<String, Report>> received = new HashMap<>();

    Milestones(Plan plan, LocalDate asOf, Breadth breadth) {
        this.plan = plan;
        this.breadth = breadth;
        this.asOf = asOf;
        for (Report report : plan.reports()) {
            if (report.handedInBy(asOf)) {
                Map<String, Report> byUnit = received.get(report.milestone());
                if (byUnit == null) {
                    byUnit = new HashMap<>();
                    received.put(report.milestone(), byUnit);
                }
                byUnit.putIfAbsent(plan.units().idOf(report.unit()), report);
            }
        }
    }

    List<MilestoneStanding> all(Filter filter) {
        List<MilestoneStanding> standings = new ArrayList<>();
        for (Milestone milestone : plan.document().milestones()) {
            standings.add(of(milestone, filter));
        }
        return standings;
    }

    private MilestoneStanding of(Milestone milestone, Filter filter) {
        Optional<LocalDate> named = milestone.namedDay();
        Optional<LocalDate> last = named.isPresent()
                ? Optional.of(
                        milestone.due().deadline().lastDays(plan.counting()).get(0))
                : Optional.empty();
        Map<String, Report> reports = received.getOrDefault(milestone.id(), Map.of());
        List<Submission> submissions = new ArrayList<>();
        List<Unit> expected = expected(named.orElse(asOf));
        breadth.add(expected.size());
        for (Unit unit : expected) {
            if (filter.asksFor(unit.id())) {
                submissions.add(of(unit, Optional.ofNullable(reports.get(unit.id())), named, last));
            }
        }
        return new MilestoneStanding(milestone, named, last, submissions);
    }

    /** The units that are to report and exist on a day. */
    private List<Unit> expected(LocalDate day) {
        Optional<Reporting> reporting = plan.document().reporting();
        return reporting.isPresent() ? plan.units().expand(reporting.get().by(), day) : List.of();
    }

    private Submission of(Unit unit, Optional<Report> report, Optional<LocalDate> named, Optional<LocalDate> last) {
        Optional<LocalDate> submitted = report.isPresent() ? report.get().submitted() : Optional.empty();
        Optional<String> number = report.isPresent() ? report.get().number() : Optional.empty();
        long days = last.isPresent()
                ? submitted.orElse(asOf).toEpochDay() - last.get().toEpochDay()
                : 0;
        int late = (int) Math.max(0, days);
        Timeliness timeliness = submitted.isEmpty()
                ? Timeliness.MISSING
                : late == 0 ? Timeliness.ON_TIME : submitted.equals(named) ? Timeliness.ON_NAMED_DAY : Timeliness.LATE;
        return new Submission(unit, submitted, number, timeliness, late);
    }
}
