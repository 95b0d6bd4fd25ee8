package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Set<String> ids = new HashSet<>();
        Map<String, Set<String>> ofRoots = new HashMap<>();
        for (Plan plan : workspace.plans()) {
            ids.add(plan.id());
            String root = root(plan);
            ofRoots.putIfAbsent(root, new LinkedHashSet<>());
            Objects.requireNonNull(ofRoots.get(root)).add(plan.localId());
        }
        Map<String, Nearest> near = new HashMap<>();
        Map<String, List<String>> nearest = new HashMap<>();
        for (Plan plan : workspace.plans()) {
            String parent = plan.parent().orElse(plan.id());
            if (!ids.contains(parent) && !workspace.withParent().contains(plan.folder())) {
                String root = root(plan);
                String written = plan.document().parent().orElse(parent);
                near.putIfAbsent(root, new Nearest(Objects.requireNonNull(ofRoots.get(root))));
                List<String> meant = nearest.get(root + written);
                if (meant == null) {
                    meant = Objects.requireNonNull(near.get(root)).to(written);
                    nearest.put(root + written, meant);
                }
                sink.at(plan.document().origin().of("parent"), written, meant);
            }
        }
    }

    /** The folder below which a plan is named: only plans there can be meant. */
    private static String root(Plan plan) {
        return plan.folder()
                .substring(
                        0, Math.max(0, plan.folder().length() - plan.localId().length()));
    }
}
