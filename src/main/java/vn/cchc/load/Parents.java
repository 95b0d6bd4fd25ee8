package vn.cchc.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.model.Plan;

/** The plans that others stand under. */
final class Parents {
    private Parents() {}

    /** The folders of the plans whose parent exists, asked for or not. */
    static Set<String> ofKnown(List<Plan> plans, Surroundings around, Predicate<String> exists) {
        Set<String> known = new HashSet<>();
        for (Plan plan : plans) {
            Optional<String> parent = plan.document().parent();
            if (parent.isPresent() && isPlanId(parent.get())) {
                String root = around.root(plan.folder());
                boolean itself = parent.get().equals(PlanRoot.name(root)) && exists.test(root + "/" + PlanFile.PLAN);
                if (itself || exists.test(root + "/" + parent.get() + "/" + PlanFile.PLAN)) {
                    known.add(plan.folder());
                }
            }
        }
        return known;
    }

    /** A path may be written in many ways, an id in one: {@code vi-du/2022/} is none. */
    private static boolean isPlanId(String path) {
        String closed = "/" + path + "/";
        return !closed.contains("//") && !closed.contains("/./") && !closed.contains("/../");
    }
}
