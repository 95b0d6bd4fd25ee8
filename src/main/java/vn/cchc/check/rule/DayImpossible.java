package vn.cchc.check.rule;

import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Doubt;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A phrase names a day, month or quarter that no calendar has. */
public final class DayImpossible implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Phrases.Placed phrase : Phrases.of(plan)) {
                for (Doubt doubt : phrase.reading().doubts()) {
                    if (isImpossible(doubt)) {
                        sink.at(phrase.at(), phrase.reading().text(), doubt);
                    }
                }
            }
        }
    }

    static boolean isImpossible(Doubt doubt) {
        return doubt.code().endsWith("-impossible");
    }
}
