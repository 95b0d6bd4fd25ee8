package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A target is measured in a way that its goal can be held against. */
public final class MeasureWrong implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Target target : plan.targets()) {
                boolean wrong = target.declaredMeasure().isPresent()
                        && target.goal().isPresent()
                        && !fits(target.declaredMeasure().get(), target.goal().get());
                if (wrong) {
                    sink.at(
                            target.origin().of("measure"),
                            target.declaredMeasure().get().word(),
                            target.goalText());
                }
            }
        }
    }

    private static boolean fits(Measure measure, Goal goal) {
        boolean grows = goal.since().isPresent();
        return switch (measure) {
            case RATIO, YES_NO -> goal.unit() == Goal.Unit.PERCENT && !grows;
            case GROWTH -> goal.unit() == Goal.Unit.PERCENT && grows;
            case RANK -> goal.unit() == Goal.Unit.RANK;
            case NUMBER -> goal.unit() == Goal.Unit.NUMBER && !grows;
        };
    }
}
