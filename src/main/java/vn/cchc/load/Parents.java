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

    /** Those that exist, though they were not asked for. */
    static Set<String> elsewhere(List<Plan> plans, Surroundings around, Predicate<String> exists) {
        Set<String> elsewhere = new HashSet<>();
        for (Plan plan : plans) {
            Optional<String> parent = plan.document().parent();
            if (parent.isPresent() && isPlanId(parent.get())) {
                String root = around.root(plan.folder());
                if (exists.test(root + "/" + parent.get() + "/" + PlanFile.PLAN)) {
                    elsewhere.add(parent.get());
                }
            }
        }
        return elsewhere;
    }

    /** A path may be written in many ways, an id in one: {@code vi-du/2022/} is none. */
    private static boolean isPlanId(String path) {
        String closed = "/" + path + "/";
        return !closed.contains("//") && !closed.contains("/./") && !closed.contains("/../");
    }
}
