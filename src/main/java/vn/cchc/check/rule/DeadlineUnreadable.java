package vn.cchc.check.rule;

import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Doubt;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A phrase from which no day, and no other kind of deadline, may be taken; its author must be asked. */
public final class DeadlineUnreadable implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Phrases.Placed phrase : Phrases.of(plan)) {
                for (Doubt doubt : phrase.reading().doubts()) {
                    if (doubt.fatal() && !DayImpossible.isImpossible(doubt)) {
                        sink.at(phrase.at(), phrase.reading().text(), doubt);
                    }
                }
            }
        }
    }
}
