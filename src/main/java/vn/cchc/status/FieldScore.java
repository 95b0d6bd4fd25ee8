package vn.cchc.status;

import java.util.List;
import vn.cchc.model.Scorecard;

/** A field of criteria with its rows and their sum. */
public record FieldScore(Scorecard.Field field, List<CriterionScore> criteria, Points sum) {
    public FieldScore {
        criteria = List.copyOf(criteria);
    }
}
