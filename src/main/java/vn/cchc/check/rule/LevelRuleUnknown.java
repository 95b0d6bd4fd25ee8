package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cchc.check.Rule;
import vn.cchc.check.Rules;
import vn.cchc.check.Sink;
import vn.cchc.model.Config;
import vn.cchc.model.Waiver;
import vn.cchc.model.Workspace;
import vn.cchc.source.Nearest;
import vn.cchc.source.Severity;

/** A level is given to a rule that there is. */
public final class LevelRuleUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        List<String> known = new ArrayList<>(Rules.codes());
        known.addAll(Waiver.RULES);
        Nearest nearest = new Nearest(known);
        for (Config config : workspace.configs()) {
            for (String code : config.levels().keySet()) {
                if (!code.isEmpty() && !known.contains(code)) {
                    sink.at(Objects.requireNonNull(config.places().get(code)), code, nearest.to(code));
                }
            }
        }
    }
}
