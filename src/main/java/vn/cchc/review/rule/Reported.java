package vn.cchc.review.rule;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.source.Location;

/** Finds the report that something stood in, in the newer state. */
final class Reported {
    private final Map<String, Location> reports = new HashMap<>();
    private final Location plan;

    Reported(Comparison.OfPlan compared) {
        Plan now = compared.plan();
        plan = now.document().origin().start();
        for (Report report : now.reports()) {
            reports.putIfAbsent(
                    report.milestone() + "/" + now.units().idOf(report.unit()),
                    report.origin().start());
        }
    }

    /** The start of the report, or of the plan where the report is gone. */
    Location report(Subject said) {
        String id = said.id();
        for (int end = id.indexOf('/'); end >= 0; end = id.indexOf('/', end + 1)) {
            Location found = reports.get(id.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return plan;
    }
}
