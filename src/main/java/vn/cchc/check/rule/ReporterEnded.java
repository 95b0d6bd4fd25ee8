package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Unit;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit hands in reports while it exists. */
public final class ReporterEnded implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            for (Report report : plan.reports()) {
                Optional<Unit> unit = plan.units().unit(plan.units().idOf(report.unit()));
                Optional<LocalDate> day = report.submitted();
                if (unit.isPresent() && day.isPresent() && !unit.get().existsOn(day.get())) {
                    sink.at(report.origin().of("submitted"), unit.get().name(), day.get());
                }
            }
        }
    }
}
