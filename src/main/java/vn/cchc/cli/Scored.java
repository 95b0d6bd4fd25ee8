package vn.cchc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Plan;

/** The plans that score themselves: those without a scorecard are left out, and it is said how many. */
final class Scored {
    private Scored() {}

    /** The plans with a scorecard at or below the paths; where there is none the run ends. */
    static List<Plan> plans(List<String> paths, Session session) throws Failure, IOException {
        return scored(Inputs.plans(paths, session), paths, session);
    }

    /** Those of some plans. */
    static List<Plan> scored(List<Plan> plans, List<String> paths, Session session) throws Failure, IOException {
        List<Plan> scored = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.scorecard().isPresent()) {
                scored.add(plan);
            }
        }
        if (scored.isEmpty()) {
            throw Failure.untold("no-scorecard", paths.isEmpty() ? Inputs.DEFAULT : String.join(" ", paths));
        }
        if (scored.size() < plans.size()) {
            session.note("score.left-out", plans.size() - scored.size());
        }
        return scored;
    }
}
