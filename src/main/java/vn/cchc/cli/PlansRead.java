package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import vn.cchc.check.Rules;
import vn.cchc.load.Loaded;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Ahead;
import vn.cchc.source.Findings;

/** Plans that are fit to be computed with; what the rules say of them is still being found out on a thread of its own. */
final class PlansRead {
    private static final Function<Workspace, Findings> RULES = new ByRules();

    private final Loaded loaded;
    private final List<Plan> plans;
    private final Ahead<Workspace, Findings> rules;

    /** @param plans those among what was loaded that were asked for */
    PlansRead(Loaded loaded, List<Plan> plans) {
        this.loaded = loaded;
        this.plans = plans;
        this.rules = new Ahead<>(List.of(loaded.workspace()), RULES);
    }

    List<Plan> plans() {
        return plans;
    }

    /** Says how many errors the rules found, where there are any: what is told of the plans may rest on them. Once. */
    void noteErrors(Session session) throws IOException {
        Inputs.noteErrors(rules.next(), loaded.ignores(), loaded.workspace().configs(), session);
    }

    /** A class of its own, for the sake of the start: nothing has to be linked. */
    private static final class ByRules implements Function<Workspace, Findings> {
        @Override
        public Findings apply(Workspace workspace) {
            return Rules.check(workspace);
        }
    }
}
