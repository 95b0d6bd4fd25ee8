package vn.cchc.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Proof;
import vn.cchc.model.Report;
import vn.cchc.model.UnitRef;
import vn.cchc.status.CriterionScore;

/** The self-scoring in words. */
public final class ScoreWords {
    private final Messages messages;
    private final Plan plan;

    public ScoreWords(Messages messages, Plan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    public String points(BigDecimal points) {
        return Figures.of(points, messages.language());
    }

    public String points(Optional<BigDecimal> points) {
        return points.map(this::points).orElse("–");
    }

    public String percent(Optional<BigDecimal> percent) {
        return Figures.percent(percent, messages.language());
    }

    /** The name of who answers, or that nobody does. */
    public String unit(Optional<String> unit) {
        return unit.map(plan.units()::nameOf).orElse(messages.get("score.no-unit"));
    }

    public List<String> units(List<UnitRef> refs) {
        List<String> names = new ArrayList<>();
        refs.forEach(ref -> names.add(plan.units().nameOf(plan.units().idOf(ref))));
        return names;
    }

    /** What becomes of a criterion, as the key of its word: whether it counts, is scored, and what its points stand on. */
    public static String standing(CriterionScore row) {
        if (!row.criterion().applies()) {
            return "not-applicable";
        }
        if (row.points().isEmpty()) {
            return "unscored";
        }
        if (row.lacksEvidence()) {
            return "lacking";
        }
        if (row.onlyExplained()) {
            return "explained";
        }
        return row.proofs().isEmpty() ? "none" : "proved";
    }

    /** {@link #standing} in words. */
    public String standingText(CriterionScore row) {
        return messages.get("score.standing." + standing(row), row.proofs().size());
    }

    /** The report that a document came with, in words; nothing for the scorecard's own. */
    public Optional<String> from(Proof proof) {
        return proof.from().map(report -> messages.get("score.from", milestone(report), unit(report)));
    }

    private String milestone(Report report) {
        return plan.milestone(report.milestone()).map(Milestone::title).orElse(report.milestone());
    }

    private String unit(Report report) {
        return plan.units().nameOf(plan.units().idOf(report.unit()));
    }
}
