package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A criterion that does not apply has no points. */
public final class ScoredButNotApplicable implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Scorecard.Criterion criterion : Criteria.of(plan)) {
                if (!criterion.applies() && criterion.score().isPresent()) {
                    sink.at(criterion.origin().of("score"), criterion.id());
                }
            }
        }
    }
}
