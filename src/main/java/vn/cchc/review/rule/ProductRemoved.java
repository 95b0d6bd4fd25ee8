package vn.cchc.review.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Value;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeSink;

/** A product of an approved task is still owed; one that is only worded anew is the same product. */
public final class ProductRemoved implements ChangeRule {
    @Override
    public void check(Comparison.OfPlan plan, ChangeSink sink) {
        Edits.each(plan, Sort.TASK, "products", (task, edit) -> {
            List<Value.Item> gone = Lists.gone(edit.before(), edit.after());
            if (gone.size() > Lists.gone(edit.after(), edit.before()).size()) {
                List<String> names = new ArrayList<>();
                gone.forEach(product -> names.add(product.shown()));
                sink.at(task, edit.at(), names);
            }
        });
    }
}
