package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The targets of a plan have different ids. */
public final class TargetRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            Repeats repeats = new Repeats(sink);
            for (Target target : plan.targets()) {
                repeats.add(target.id(), target.origin().of("id"));
            }
        }
    }
}
