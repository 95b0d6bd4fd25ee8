package vn.cchc.check.rule;

import vn.cchc.check.Measurements;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measure;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/** A ratio or a growth is counted with both its numbers. */
public final class CountWithoutTotal implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Measurements.Measured measured : Measurements.of(plan)) {

                boolean divides = measured.measure() == Measure.RATIO || measured.measure() == Measure.GROWTH;
                Origin origin = measured.said().origin();
                if (divides && origin.has("count") != origin.has("total")) {
                    String alone = origin.has("count") ? "count" : "total";
                    sink.at(origin.of(alone), measured.target().id(), alone, alone.equals("count") ? "total" : "count");
                }
            }
        }
    }
}
