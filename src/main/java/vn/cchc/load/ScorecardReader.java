package vn.cchc.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Evidence;
import vn.cchc.model.Scorecard;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Scorecard}. */
final class ScorecardReader {
    /** No single criterion of any set known brings more. */
    private static final int MOST_POINTS = 1000;

    private final Findings findings;
    private final Values values;
    private final PlanFile file;

    ScorecardReader(Findings findings, PlanFile file) {
        this.findings = findings;
        this.file = file;
        this.values = new Values(findings, OptionalInt.empty());
    }

    Scorecard read(Fields in) {
        String title = in.text("title");
        Optional<String> basis = in.optionalText("basis");
        List<Scorecard.Field> fields = fields(in.records("fields"));
        return new Scorecard(title, basis, fields, in.end());
    }

    private List<Scorecard.Field> fields(Records records) {
        List<Scorecard.Field> fields = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String title = in.text("title");
            List<UnitRef> units = values.units(in.optionalItems("units"));
            Optional<String> pending = in.optionalText("pending");
            List<Scorecard.Criterion> criteria = criteria(in.optionalRecords("criteria"));
            fields.add(new Scorecard.Field(id, title, units, pending, criteria, in.end()));
        }
        return fields;
    }

    private List<Scorecard.Criterion> criteria(Records records) {
        List<Scorecard.Criterion> criteria = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String title = in.text("title");
            BigDecimal max = max(in.required("max")).orElse(BigDecimal.ZERO);
            Optional<UnitRef> unit = values.unit(in.node("unit"));
            Optional<BigDecimal> score = points(in.node("score"));
            List<Evidence> evidence = values.evidence(in.optionalRecords("evidence"), file.neighbours());
            List<Scorecard.TaskRef> tasks = tasks(in.optionalItems("tasks"));
            Optional<String> explanation = in.optionalText("explanation");
            Optional<String> notApplicable = in.optionalText("notApplicable");
            criteria.add(new Scorecard.Criterion(
                    id, title, max, unit, score, evidence, tasks, explanation, notApplicable, in.end()));
        }
        return criteria;
    }

    private List<Scorecard.TaskRef> tasks(List<YamlNode> items) {
        List<Scorecard.TaskRef> tasks = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            Optional<String> id = values.id(item);
            if (id.isPresent()) {
                tasks.add(new Scorecard.TaskRef(id.get(), Origin.at(item.at())));
            }
        }
        return tasks;
    }

    private Optional<BigDecimal> max(Optional<YamlNode> node) {
        Optional<BigDecimal> max = points(node);
        if (max.isPresent() && max.get().signum() == 0) {
            findings.error("points-zero", node.get().at());
        }
        return max;
    }

    private Optional<BigDecimal> points(Optional<YamlNode> node) {
        Optional<String> text = node.isPresent() ? Fields.scalar(node.get(), findings) : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> points = Decimals.read(text.get());
        if (points.isPresent() && possible(points.get())) {
            return points;
        }
        if (Decimals.maybeGrouped(text.get())) {
            findings.error("number-grouped", node.get().at(), text.get());
        } else {
            findings.error("points-wrong", node.get().at(), text.get(), MOST_POINTS);
        }
        return Optional.empty();
    }

    private static boolean possible(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0;
    }
}
