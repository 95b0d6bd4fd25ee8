package vn.cchc.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Unit;

/** Tells who has reported for the milestones of a plan. */
final class Milestones {
    private final Plan plan;
    private final LocalDate asOf;
    private final Map<String, Map<String, Report>> received = new HashMap<>();

    Milestones(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        for (Report report : plan.reports()) {
            if (report.handedInBy(asOf)) {
                received.computeIfAbsent(report.milestone(), any -> new HashMap<>())
                        .putIfAbsent(plan.units().idOf(report.unit()), report);
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
        Optional<LocalDate> last = named.map(
                any -> milestone.due().deadline().lastDays(plan.counting()).get(0));
        Map<String, Report> reports = received.getOrDefault(milestone.id(), Map.of());
        List<Submission> submissions = new ArrayList<>();
        for (Unit unit : expected(named.orElse(asOf))) {
            if (filter.unit().filter(wanted -> !wanted.equals(unit.id())).isEmpty()) {
                submissions.add(of(unit, Optional.ofNullable(reports.get(unit.id())), named, last));
            }
        }
        return new MilestoneStanding(milestone, named, last, submissions);
    }

    /** The units that are to report and exist on a day. */
    private List<Unit> expected(LocalDate day) {
        return plan.document()
                .reporting()
                .map(reporting -> plan.units().expand(reporting.by(), day))
                .orElse(List.of());
    }

    private Submission of(Unit unit, Optional<Report> report, Optional<LocalDate> named, Optional<LocalDate> last) {
        Optional<LocalDate> submitted = report.flatMap(Report::submitted);
        int late = last.map(day -> (int) ChronoUnit.DAYS.between(day, submitted.orElse(asOf)))
                .filter(days -> days > 0)
                .orElse(0);
        Timeliness timeliness = submitted.isEmpty()
                ? Timeliness.MISSING
                : late == 0 ? Timeliness.ON_TIME : submitted.equals(named) ? Timeliness.ON_NAMED_DAY : Timeliness.LATE;
        return new Submission(unit, submitted, report.flatMap(Report::number), timeliness, late);
    }
}
