package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A field has criteria, or says what is still to be filled in. */
public final class FieldWithoutCriteria implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Scorecard.Field field : Criteria.fields(plan)) {
                if (field.criteria().isEmpty()
                        && field.pending().isEmpty()
                        && !field.origin().has("pending")) {
                    sink.at(field.origin().of("id"), field.id(), field.title());
                }
            }
        }
    }
}
