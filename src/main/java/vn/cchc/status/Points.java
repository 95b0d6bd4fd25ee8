package vn.cchc.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points of some criteria, always added up from their rows.
 *
 * @param points the points they gave themselves; a criterion not yet scored adds none
 * @param max the most that those which apply can bring, whether scored or not
 * @param criteria how many there are, those that do not apply included
 * @param lacking the ids of those that claim points without evidence and without explanation
 * @param explained the ids of those that claim points without evidence and explain them
 */
public record Points(
        BigDecimal points,
        BigDecimal max,
        int criteria,
        int scored,
        int notApplicable,
        List<String> lacking,
        List<String> explained) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Points {
        lacking = List.copyOf(lacking);
        explained = List.copyOf(explained);
    }

    static Points of(List<CriterionScore> rows) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        int scored = 0;
        int notApplicable = 0;
        List<String> lacking = new ArrayList<>();
        List<String> explained = new ArrayList<>();
        for (CriterionScore row : rows) {
            if (!row.criterion().applies()) {
                notApplicable++;
                continue;
            }
            max = max.add(row.criterion().max());
            points = points.add(row.points().orElse(BigDecimal.ZERO));
            scored += row.points().isPresent() ? 1 : 0;
            if (row.lacksEvidence()) {
                lacking.add(row.criterion().id());
            } else if (row.onlyExplained()) {
                explained.add(row.criterion().id());
            }
        }
        return new Points(points, max, rows.size(), scored, notApplicable, lacking, explained);
    }

    /** How many apply and have no points yet. */
    public int unscored() {
        return criteria - scored - notApplicable;
    }

    /** Points out of the most there can be, in percent with two decimals; nothing where nothing applies. */
    public Optional<BigDecimal> percent() {
        return percent(points, max);
    }

    static Optional<BigDecimal> percent(BigDecimal points, BigDecimal max) {
        return max.signum() == 0
                ? Optional.empty()
                : Optional.of(points.multiply(HUNDRED).divide(max, 2, RoundingMode.HALF_UP));
    }
}
