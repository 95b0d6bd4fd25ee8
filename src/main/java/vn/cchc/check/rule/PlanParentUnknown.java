package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A plan stands under one that exists, whether or not that one was loaded. */
public final class PlanParentUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean acrossPlans() {
        return true;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        Set<String> ids = new LinkedHashSet<>();
        for (Plan plan : workspace.plans()) {
            ids.add(plan.id());
        }
        Nearest near = new Nearest(ids);
        Map<String, List<String>> nearest = new HashMap<>();
        for (Plan plan : workspace.plans()) {
            String parent = plan.parent().orElse(plan.id());
            if (!ids.contains(parent) && !workspace.withParent().contains(plan.folder())) {
                if (!nearest.containsKey(parent)) {
                    nearest.put(parent, near.to(parent));
                }
                sink.at(plan.document().origin().of("parent"), parent, nearest.get(parent));
            }
        }
    }
}
