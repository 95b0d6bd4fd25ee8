package vn.cchc.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Evidence;
import vn.cchc.model.Scorecard;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
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
        List<Scorecard.Field> fields = in.list("fields", this::field);
        return new Scorecard(title, basis, fields, in.end());
    }

    private Optional<Scorecard.Field> field(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String title = in.text("title");
            List<UnitRef> units = in.optionalList("units", values::unit);
            Optional<String> pending = in.optionalText("pending");
            List<Scorecard.Criterion> criteria = in.optionalList("criteria", this::criterion);
            return new Scorecard.Field(id, title, units, pending, criteria, in.end());
        });
    }

    private Optional<Scorecard.Criterion> criterion(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String title = in.text("title");
            BigDecimal max = in.required("max", this::max).orElse(BigDecimal.ZERO);
            Optional<UnitRef> unit = in.optional("unit", values::unit);
            Optional<BigDecimal> score = in.optional("score", this::points);
            List<Evidence> evidence = in.optionalList("evidence", this::evidence);
            List<Scorecard.TaskRef> tasks = in.optionalList("tasks", this::task);
            Optional<String> explanation = in.optionalText("explanation");
            Optional<String> notApplicable = in.optionalText("notApplicable");
            return new Scorecard.Criterion(
                    id, title, max, unit, score, evidence, tasks, explanation, notApplicable, in.end());
        });
    }

    private Optional<Evidence> evidence(YamlNode node) {
        return values.evidence(node, file.neighbours());
    }

    private Optional<Scorecard.TaskRef> task(YamlNode node) {
        return values.id(node).map(id -> new Scorecard.TaskRef(id, Origin.at(node.at())));
    }

    private Optional<BigDecimal> max(YamlNode node) {
        Optional<BigDecimal> max = points(node);
        if (max.isPresent() && max.get().signum() == 0) {
            findings.error("points-zero", node.at());
        }
        return max;
    }

    private Optional<BigDecimal> points(YamlNode node) {
        Optional<String> text = Fields.scalar(node, findings);
        Optional<BigDecimal> points = text.flatMap(Decimals::read).filter(ScorecardReader::possible);
        if (text.isPresent() && points.isEmpty()) {
            if (Decimals.maybeGrouped(text.get())) {
                findings.error("number-grouped", node.at(), text.get());
            } else {
                findings.error("points-wrong", node.at(), text.get(), MOST_POINTS);
            }
        }
        return points;
    }

    private static boolean possible(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0;
    }
}
