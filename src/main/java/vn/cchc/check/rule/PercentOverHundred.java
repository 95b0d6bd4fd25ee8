package vn.cchc.check.rule;

import java.math.BigDecimal;
import vn.cchc.check.Measurements;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A share is from 0 to 100 percent. */
public final class PercentOverHundred implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Measurements.Measured measured : Measurements.of(plan)) {

                Measurement said = measured.said();
                boolean wrong = measured.measure() == Measure.RATIO
                        && said.value().isPresent()
                        && impossible(said.value().get());
                if (wrong) {
                    sink.at(
                            said.origin().of("value"),
                            said.target(),
                            said.value().get());
                }
            }
        }
    }

    private static boolean impossible(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    }
}
