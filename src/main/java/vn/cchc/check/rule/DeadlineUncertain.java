package vn.cchc.check.rule;

import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Doubt;
import vn.cchc.deadline.Form;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A phrase whose days can be told, but which a careful reader would ask about. */
public final class DeadlineUncertain implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Phrases.Placed phrase : Phrases.of(plan)) {
                for (Doubt doubt : phrase.reading().doubts()) {
                    if (phrase.reading().deadline().form() != Form.UNCLEAR) {
                        sink.at(phrase.at(), phrase.reading().text(), doubt);
                    }
                }
            }
        }
    }
}
