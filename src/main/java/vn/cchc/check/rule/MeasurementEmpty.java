package vn.cchc.check.rule;

import java.util.List;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/** A report that was handed in measures what it lists. */
public final class MeasurementEmpty implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                for (Measurement said : report.submitted().isPresent() ? report.targets() : List.<Measurement>of()) {
                    if (says(said)) {
                        continue;
                    }
                    sink.at(said.origin().of("id"), said.target());
                }
            }
        }
    }

    /** A correction without a figure takes the earlier one back, which says enough. */
    private static boolean says(Measurement said) {
        Origin origin = said.origin();
        return origin.has("value") || origin.has("count") || origin.has("total") || origin.has("corrects");
    }
}
