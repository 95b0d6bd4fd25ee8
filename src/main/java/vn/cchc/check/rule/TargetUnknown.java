package vn.cchc.check.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A report measures targets of its own plan. */
public final class TargetUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Target target : plan.targets()) {
                ids.add(target.id());
            }
            Nearest nearest = new Nearest(ids);
            for (Report report : plan.reports()) {
                for (Measurement said : report.targets()) {
                    if (!said.target().isEmpty() && !ids.contains(said.target())) {
                        sink.at(said.origin().of("id"), said.target(), nearest.to(said.target()));
                    }
                }
            }
        }
    }
}
