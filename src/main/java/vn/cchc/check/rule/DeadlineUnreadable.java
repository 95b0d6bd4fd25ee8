package vn.cchc.check.rule;

import java.util.Optional;
import vn.cchc.check.Phrases;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.deadline.Doubt;
import vn.cchc.deadline.Reading;
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
                Optional<Doubt> doubt = first(phrase.reading());
                if (doubt.isPresent()) {
                    sink.at(phrase.at(), phrase.reading().text(), doubt.get());
                }
            }
        }
    }

    /** The first reason; nothing where a day that no calendar has explains it all. */
    private static Optional<Doubt> first(Reading reading) {
        Optional<Doubt> first = Optional.empty();
        for (Doubt doubt : reading.doubts()) {
            if (DayImpossible.isImpossible(doubt)) {
                return Optional.empty();
            }
            first = first.isEmpty() && doubt.fatal() ? Optional.of(doubt) : first;
        }
        return first;
    }
}
