package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Waiver;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;
import vn.cchc.source.Suggestions;

/** A waiver names a rule that there is. */
public final class WaiverRuleUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Waiver waiver : workspace.waivers()) {
            if (!waiver.rule().isEmpty() && !Waiver.RULES.contains(waiver.rule())) {
                sink.at(
                        waiver.origin().of("rule"),
                        waiver.rule(),
                        Suggestions.nearestOrAll(waiver.rule(), Waiver.RULES));
            }
        }
    }
}
