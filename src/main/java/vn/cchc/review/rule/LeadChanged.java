package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Value;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** Who leads an approved task was decided with the plan. */
public final class LeadChanged implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Edits.each(plan, Sort.TASK, "leads", (task, edit) -> {
            List<String> gone = names(Lists.gone(edit.before(), edit.after()));
            List<String> come = names(Lists.gone(edit.after(), edit.before()));
            if (!gone.isEmpty() || !come.isEmpty()) {
                sink.at(task, edit.at(), gone.isEmpty() ? "–" : gone, come.isEmpty() ? "–" : come);
            }
        });
    }

    private static List<String> names(List<Value.Item> units) {
        List<String> names = new ArrayList<>();
        units.forEach(unit -> names.add(unit.shown()));
        return names;
    }
}
