package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.check.Speakers;
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
            Map<String, Asked> asked = new HashMap<>();
            for (Target target : plan.targets()) {
                asked.putIfAbsent(target.id(), new Asked(target, new Named(plan.units(), target.units())));
            }
            check(plan, asked, sink);
        }
    }

    /** A target and those who are to measure it. */
    private record Asked(Target target, Named units) {}

    private static void check(Plan plan, Map<String, Asked> asked, Sink sink) {
        Speakers speakers = new Speakers(plan);
        for (Report report : plan.reports()) {
            String unit = plan.units().find(report.unit()).orElse("");
            for (Measurement said : unit.isEmpty() ? List.<Measurement>of() : report.targets()) {
                Asked of = asked.get(said.target());
                if (of != null && of.units().known() && !speakers.ofTarget(unit, of.target(), of.units())) {
                    sink.at(
                            said.origin().of("id"),
                            plan.units().nameOf(unit),
                            said.target(),
                            of.units().names());
                }
            }
        }
    }
}
