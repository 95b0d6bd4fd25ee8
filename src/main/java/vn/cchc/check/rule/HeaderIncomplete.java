package vn.cchc.check.rule;

import java.util.List;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** An administrative document bears its sign, place, date and closing (Nghị định 30/2020/NĐ-CP, Điều 8). */
public final class HeaderIncomplete implements Rule {
    private static final List<String> KEYS = List.of("superior", "symbol", "place", "issued", "closing");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (String key : KEYS) {
                if (!plan.document().origin().has(key)) {
                    sink.at(plan.document().origin().start(), key);
                }
            }
        }
    }
}
