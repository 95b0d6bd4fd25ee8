package vn.cchc.review.rule;

import vn.cchc.diff.Comparison;
import vn.cchc.diff.Effect;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.model.Task;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;
import vn.cchc.status.Standing;

/** A task that was done is done no more, however that came about: whoever relied on it has to know. */
public final class DoneTakenBack implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        for (Effect.Move move : plan.effect().moved()) {
            if (isDone(move.from()) && !isDone(move.to())) {
                for (Task task : plan.plan().tasks()) {
                    if (task.id().equals(move.task())) {
                        Subject subject = new Subject(
                                Sort.TASK,
                                plan.plan().id(),
                                task.id(),
                                task.label(),
                                task.origin().start());
                        sink.at(subject, task.origin().start(), task.label());
                    }
                }
            }
        }
    }

    private static boolean isDone(Standing standing) {
        return standing == Standing.DONE_ON_TIME || standing == Standing.DONE_LATE;
    }
}
