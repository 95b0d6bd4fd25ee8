package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The criteria of a self-scoring have different ids, whichever their fields. */
public final class CriterionRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Scorecard.Criterion criterion : Criteria.of(plan)) {
                repeats.add(criterion.id(), criterion.origin().of("id"));
            }
        }
    }
}
