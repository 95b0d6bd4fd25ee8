package vn.cchc.review.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.diff.Value;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.review.Approved;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/**
 * A deadline of an approved plan is not put off, nor taken away, unseen. Of a task that a later document settled, the settled
 * deadline counts.
 */
public final class DeadlineMovedLater implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Map<String, Task> before = tasks(plan.before());
        Map<String, Task> after = tasks(plan.after());
        for (Change change : plan.changes()) {
            boolean task = change.subject().sort() == Sort.TASK;
            if (task
                    && change instanceof Change.Changed changed
                    && Approved.before(plan).isPresent()) {
                effective(plan, before, after, changed).ifPresent(edit -> check(changed.subject(), edit, sink));
            }
        }
        Edits.each(plan, Sort.DUTY, "due", (duty, edit) -> check(duty, edit, sink));
    }

    private static Optional<FieldChange> effective(
            Comparison.OfPlan plan, Map<String, Task> before, Map<String, Task> after, Change.Changed changed) {
        String id = changed.subject().id();
        Task was = before.get(changed.was().orElse(id));
        Task is = after.get(id);
        if (was == null || is == null) {
            return Optional.empty();
        }
        return Optional.of(new FieldChange(
                "deadline",
                Value.due(plan.before().orElseThrow(), was.effective()),
                Value.due(plan.after().orElseThrow(), is.effective()),
                is.origin().of(is.settled().isPresent() ? "settled" : "deadline")));
    }

    private static Map<String, Task> tasks(Optional<Plan> plan) {
        Map<String, Task> tasks = new HashMap<>();
        for (Task task : plan.map(Plan::tasks).orElse(List.of())) {
            tasks.putIfAbsent(task.id(), task);
        }
        return tasks;
    }

    private static void check(Subject subject, FieldChange edit, ChangeSink sink) {
        if (edit.isLater()) {
            Object days = edit.isDayLost() ? "type.day-lost" : edit.daysMoved().orElse(0);
            sink.at(subject, edit.at(), Texts.before(edit), Texts.after(edit), days);
        }
    }
}
