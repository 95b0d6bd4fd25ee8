package vn.cchc.check.rule;

import vn.cchc.check.Measurements;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Nothing is a share of nothing, nor a growth since nothing. */
public final class TotalZero implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Measurements.Measured measured : Measurements.of(plan)) {

                boolean divides = measured.measure() == Measure.RATIO || measured.measure() == Measure.GROWTH;
                Measurement said = measured.said();
                if (divides && said.total().isPresent() && said.total().get().signum() == 0) {
                    sink.at(said.origin().of("total"), said.target());
                }
            }
        }
    }
}
