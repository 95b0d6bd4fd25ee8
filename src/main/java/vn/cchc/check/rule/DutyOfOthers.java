package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.check.Speakers;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A unit reports on the duties that name it, and on those that name nobody. */
public final class DutyOfOthers implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            Map<String, Named> named = new HashMap<>();
            for (Duty duty : plan.duties()) {
                named.putIfAbsent(duty.id(), new Named(plan.units(), duty.units()));
            }
            check(plan, named, sink);
        }
    }

    private static void check(Plan plan, Map<String, Named> named, Sink sink) {
        Speakers speakers = new Speakers(plan);
        for (Report report : plan.reports()) {
            String unit = plan.units().find(report.unit()).orElse("");
            for (Report.DutyDone said : unit.isEmpty() ? List.<Report.DutyDone>of() : report.duties()) {
                Named units = named.get(said.duty());
                if (units != null
                        && units.known()
                        && units.meansUnits()
                        && !speakers.ofDuty(unit, said.duty(), units)) {
                    sink.at(said.origin().of("id"), plan.units().nameOf(unit), said.duty(), units.names());
                }
            }
        }
    }
}
