package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;

/** The fields and criteria of a plan's self-scoring; none for a plan without one. */
public final class Criteria {
    private Criteria() {}

    public static List<Scorecard.Field> fields(Plan plan) {
        return plan.scorecard().isPresent() ? plan.scorecard().get().fields() : List.of();
    }

    public static List<Scorecard.Criterion> of(Plan plan) {
        List<Scorecard.Criterion> all = new ArrayList<>();
        for (Scorecard.Field field : fields(plan)) {
            all.addAll(field.criteria());
        }
        return all;
    }
}
