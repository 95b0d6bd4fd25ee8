package vn.cchc.check.rule;

import java.time.LocalDate;
import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Proof;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Points need evidence, or else an explanation: the rule of self-scoring that the Ministry of Home Affairs sets. */
public final class ScoreWithoutEvidence implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            for (Scorecard.Criterion criterion : Criteria.of(plan)) {
                boolean proved = !Proof.of(plan, criterion, LocalDate.MAX).isEmpty();
                if (criterion.claims() && !proved && criterion.explanation().isEmpty()) {
                    sink.at(criterion.origin().of("score"), criterion.id());
                }
            }
        }
    }
}
