package vn.cchc.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** No plan stands under itself. */
public final class PlanParentLoop implements Rule {
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
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Plan plan : workspace.plans()) {
            plans.putIfAbsent(plan.id(), plan);
        }
        Set<String> done = new HashSet<>();
        for (Plan plan : plans.values()) {
            Set<String> above = new LinkedHashSet<>();
            Plan at = plan;
            while (at != null && !done.contains(at.id()) && above.add(at.id())) {
                Optional<String> parent = at.parent();
                at = parent.isPresent() ? plans.get(parent.get()) : null;
            }
            if (at != null && above.contains(at.id())) {
                loop(at, plans, sink);
            }
            done.addAll(above);
        }
    }

    /** Every plan of a loop, from one of them upwards. */
    private static void loop(Plan first, Map<String, Plan> plans, Sink sink) {
        Plan at = first;
        do {
            sink.at(at.document().origin().of("parent"), at.id());
            at = Objects.requireNonNull(plans.get(at.parent().orElseThrow()));
        } while (at != first);
    }
}
