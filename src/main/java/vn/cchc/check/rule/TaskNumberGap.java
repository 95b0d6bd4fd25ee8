package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The numbers (STT) of a registry run on without a gap; a jump hides a row that was lost. */
public final class TaskNumberGap implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            int expected = 1;
            for (Task task : plan.tasks()) {
                int number = number(task.id());
                if (number > 0) {
                    if (number > expected) {
                        sink.at(task.origin().of("id"), task.id(), String.valueOf(expected));
                    }
                    expected = Math.max(expected, number + 1);
                }
            }
        }
    }

    /** The number that an id is, or 0 for ids of another kind. */
    private static int number(String id) {
        int number = 0;
        for (int i = 0; i < id.length() && i < 6; i++) {
            int digit = Character.digit(id.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
