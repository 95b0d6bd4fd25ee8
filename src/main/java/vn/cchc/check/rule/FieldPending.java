package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** What is still to be filled in is said at every check, so that nobody forgets it. */
public final class FieldPending implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Scorecard.Field field : Criteria.fields(plan)) {
                if (field.pending().isPresent()) {
                    sink.at(
                            field.origin().of("pending"),
                            field.id(),
                            field.pending().get());
                }
            }
        }
    }
}
