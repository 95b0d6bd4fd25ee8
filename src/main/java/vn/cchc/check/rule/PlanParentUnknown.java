package vn.cchc.check.rule;

import java.util.ArrayList;
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
            ofRoots.putIfAbsent(plan.root(), new LinkedHashSet<>());
            Objects.requireNonNull(ofRoots.get(plan.root())).add(plan.localId());
        }
        Map<String, Near> near = new HashMap<>();
        for (Plan plan : workspace.plans()) {
            String parent = plan.parent().orElse(plan.id());
            if (!ids.contains(parent) && !workspace.withParent().contains(plan.folder())) {
                near.putIfAbsent(plan.root(), new Near(Objects.requireNonNull(ofRoots.get(plan.root()))));
                String written = plan.document().parent().orElse(parent);
                List<String> meant = new ArrayList<>(
                        Objects.requireNonNull(near.get(plan.root())).to(written));
                meant.remove(plan.localId()); // no plan stands under itself
                sink.at(plan.document().origin().of("parent"), written, meant);
            }
        }
    }

    /** Which plans below a root may be meant: no others can be. Many plans may be wrong in the same way. */
    private static final class Near {
        private final Nearest ids;
        private final Map<String, List<String>> known = new HashMap<>();

        Near(Set<String> ids) {
            this.ids = new Nearest(ids);
        }

        List<String> to(String written) {
            List<String> meant = known.get(written);
            if (meant == null) {
                meant = ids.to(written);
                known.put(written, meant);
            }
            return meant;
        }
    }
}
