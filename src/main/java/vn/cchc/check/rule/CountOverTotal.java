package vn.cchc.check.rule;

import vn.cchc.check.Measurements;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** No more are reached than there are. */
public final class CountOverTotal implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Measurements.Measured measured : Measurements.of(plan)) {

                if (measured.measure() == Measure.RATIO) {
                    check(measured.said(), sink);
                }
            }
        }
    }

    private static void check(Measurement said, Sink sink) {
        boolean both = said.count().isPresent() && said.total().isPresent();
        if (both
                && said.total().get().signum() != 0
                && said.count().get().compareTo(said.total().get()) > 0) {
            sink.at(
                    said.origin().of("count"),
                    said.target(),
                    said.count().get(),
                    said.total().get());
        }
    }
}
