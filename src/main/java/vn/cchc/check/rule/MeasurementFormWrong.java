package vn.cchc.check.rule;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.check.Measurements;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A measurement is written as its target is measured; in another form it would count for nothing, or twice. */
public final class MeasurementFormWrong implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Measurements.Measured measured : Measurements.of(plan)) {

                Measurement said = measured.said();
                Optional<String> wrong = wrong(said, measured.measure());
                if (wrong.isPresent()) {
                    String key = wrong.get();
                    sink.at(
                            said.origin().of(key),
                            said.target(),
                            measured.measure().word(),
                            written(said, key));
                }
            }
        }
    }

    /** The first key that the measure has no use for. */
    private static Optional<String> wrong(Measurement said, Measure measure) {
        boolean value = said.value().isPresent();
        boolean count = said.count().isPresent();
        boolean total = said.total().isPresent();
        if (said.answer().isPresent() && measure != Measure.YES_NO) {
            return Optional.of("value");
        }
        return switch (measure) {
            case YES_NO -> first(value, count, total);
            case RANK -> first(false, count, total);
            case NUMBER -> first(false, value && count, total);
            case RATIO, GROWTH -> first(value && count && total, false, false);
        };
    }

    private static Optional<String> first(boolean value, boolean count, boolean total) {
        if (value) {
            return Optional.of("value");
        }
        if (count) {
            return Optional.of("count");
        }
        return total ? Optional.of("total") : Optional.empty();
    }

    private static String written(Measurement said, String key) {
        if (key.equals("value") && said.answer().isPresent()) {
            return "value: " + (said.answer().get() ? "yes" : "no");
        }
        Optional<BigDecimal> number =
                key.equals("value") ? said.value() : key.equals("count") ? said.count() : said.total();
        return key + ": " + number.map(BigDecimal::toPlainString).orElse("");
    }
}
