package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Where a target says who measures it, nobody else does. */
public final class TargetOfOthers implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            Map<String, Named> named = new HashMap<>();
            for (Target target : plan.targets()) {
                named.putIfAbsent(target.id(), new Named(plan.units(), target.units()));
            }
            named.values().removeIf(units -> !units.known());
            check(plan, named, sink);
        }
    }

    private static void check(Plan plan, Map<String, Named> named, Sink sink) {

        for (Report report : plan.reports()) {
            String unit = plan.units().find(report.unit()).orElse("");
            for (Measurement said : unit.isEmpty() ? List.<Measurement>of() : report.targets()) {
                Named units = named.get(said.target());
                if (units != null && !units.holds(unit)) {
                    sink.at(said.origin().of("id"), plan.units().nameOf(unit), said.target(), units.names());
                }
            }
        }
    }
}
