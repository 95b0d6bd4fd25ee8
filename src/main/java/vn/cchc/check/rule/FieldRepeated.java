package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The fields of a self-scoring have different ids. */
public final class FieldRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Scorecard.Field field : Criteria.fields(plan)) {
                repeats.add(field.id(), field.origin().of("id"));
            }
        }
    }
}
