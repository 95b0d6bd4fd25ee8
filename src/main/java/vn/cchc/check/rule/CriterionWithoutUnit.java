package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Somebody answers for every criterion that applies. */
public final class CriterionWithoutUnit implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Scorecard.Field field : Criteria.fields(plan)) {
                for (Scorecard.Criterion criterion : field.criteria()) {
                    if (criterion.applies()
                            && field.unitOf(criterion).isEmpty()
                            && !criterion.origin().has("unit")) {
                        sink.at(criterion.origin().of("id"), criterion.id());
                    }
                }
            }
        }
    }
}
