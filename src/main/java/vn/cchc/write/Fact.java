package vn.cchc.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Progress;
import vn.cchc.yaml.Plain;

/** One thing that a unit has to say in its report. */
public sealed interface Fact {
    /** The steps that bring a report to say this, each building on the text that the one before it made. */
    List<Step> steps();

    /** What a task's entry is to say; what is absent stays as it is. */
    record OfTask(
            String task,
            Optional<Progress> progress,
            Optional<LocalDate> on,
            Optional<Integer> stage,
            Optional<Proof> evidence,
            Optional<String> corrects,
            Optional<String> reason)
            implements Fact {

        @Override
        public List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            Map<String, Plain> keys = new LinkedHashMap<>();
            put(keys, "progress", progress.map(Progress::word));
            put(keys, "on", on.filter(any -> stage.isEmpty()).map(String::valueOf));
            put(keys, "corrects", corrects);
            put(keys, "reason", reason);
            if (!keys.isEmpty()) {
                steps.add(new Step.SetInItem("tasks", task, keys));
            }
            if (stage.isPresent()) {
                Map<String, Plain> met = new LinkedHashMap<>();
                put(met, "stage", stage.map(String::valueOf));
                put(met, "on", on.map(String::valueOf));
                steps.add(new Step.PutInItem("tasks", task, "stages", List.of("stage"), met));
            }
            evidence.ifPresent(proof -> steps.add(
                    new Step.PutInItem("tasks", task, "evidence", List.of("product", "document"), proof.keys())));
            return steps;
        }
    }

    /** Evidence for a product, or for all of them. */
    record Proof(
            Optional<Integer> product,
            String document,
            Optional<LocalDate> date,
            Optional<String> link,
            Optional<String> file) {

        private Map<String, Plain> keys() {
            Map<String, Plain> keys = new LinkedHashMap<>();
            put(keys, "product", product.map(String::valueOf));
            put(keys, "document", Optional.of(document));
            put(keys, "date", date.map(String::valueOf));
            put(keys, "link", link);
            put(keys, "file", file);
            return keys;
        }
    }

    /** A measurement: a value as it is written, or a count and a total. */
    record OfTarget(
            String target,
            Optional<String> value,
            Optional<BigDecimal> count,
            Optional<BigDecimal> total,
            Optional<String> corrects,
            Optional<String> reason)
            implements Fact {

        @Override
        public List<Step> steps() {
            Map<String, Plain> keys = new LinkedHashMap<>();
            put(keys, "value", value);
            put(keys, "count", count.map(BigDecimal::toPlainString));
            put(keys, "total", total.map(BigDecimal::toPlainString));
            put(keys, "corrects", corrects);
            put(keys, "reason", reason);
            return List.of(new Step.SetInItem("targets", target, keys));
        }
    }

    /** A day on which a duty was done, beside those already there. */
    record OfDuty(String duty, LocalDate on) implements Fact {
        @Override
        public List<Step> steps() {
            return List.of(new Step.AddText("duties", duty, "on", on.toString()));
        }
    }

    /** A key of the report itself: {@code submitted}, {@code number}. */
    record OfReport(String key, String value) implements Fact {
        @Override
        public List<Step> steps() {
            return List.of(new Step.SetKey(key, value, key.equals("number") ? "submitted" : "kind"));
        }
    }

    /** One more text in a list of the report: {@code difficulties}, {@code proposals}. */
    record OneMore(String list, String text) implements Fact {
        @Override
        public List<Step> steps() {
            return List.of(new Step.AddLine(list, text));
        }
    }

    private static void put(Map<String, Plain> keys, String key, Optional<String> value) {
        value.ifPresent(text -> keys.put(key, new Plain.Text(text)));
    }
}
