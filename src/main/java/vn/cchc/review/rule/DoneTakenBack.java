package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<Task>> tasks = new HashMap<>();
        for (Task task : plan.plan().tasks()) {
            tasks.computeIfAbsent(task.id(), any -> new ArrayList<>(1)).add(task);
        }
        for (Effect.Move move : plan.effect().moved()) {
            if (isDone(move.from()) && !isDone(move.to())) {
                for (Task task : tasks.getOrDefault(move.task(), List.of())) {
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

    private static boolean isDone(Standing standing) {
        return standing == Standing.DONE_ON_TIME || standing == Standing.DONE_LATE;
    }
}
