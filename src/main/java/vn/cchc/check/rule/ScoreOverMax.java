package vn.cchc.check.rule;

import vn.cchc.check.Criteria;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A criterion gets no more points than it can bring. */
public final class ScoreOverMax implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Scorecard.Criterion criterion : Criteria.of(plan)) {
                boolean over = criterion.max().signum() > 0
                        && criterion
                                .score()
                                .filter(score -> score.compareTo(criterion.max()) > 0)
                                .isPresent();
                if (over) {
                    sink.at(
                            criterion.origin().of("score"),
                            criterion.id(),
                            criterion.score().get(),
                            criterion.max());
                }
            }
        }
    }
}
