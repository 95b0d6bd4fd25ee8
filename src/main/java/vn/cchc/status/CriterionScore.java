package vn.cchc.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Proof;
import vn.cchc.model.Scorecard;

/**
 * A criterion and what proves its points on the day asked.
 *
 * @param unit the id of the unit or group that answers for it
 */
public record CriterionScore(Scorecard.Criterion criterion, Optional<String> unit, List<Proof> proofs) {
    public CriterionScore {
        proofs = List.copyOf(proofs);
    }

    /** The points that count: none where it does not apply or is not scored yet. */
    public Optional<BigDecimal> points() {
        return criterion.applies() ? criterion.score() : Optional.empty();
    }

    public Optional<BigDecimal> percent() {
        return points().flatMap(points -> Points.percent(points, criterion.max()));
    }

    /** Whether it claims points that nothing proves and nobody explains. */
    public boolean lacksEvidence() {
        return criterion.claims() && proofs.isEmpty() && criterion.explanation().isEmpty();
    }

    /** Whether its points stand on an explanation alone. */
    public boolean onlyExplained() {
        return criterion.claims() && proofs.isEmpty() && criterion.explanation().isPresent();
    }
}
