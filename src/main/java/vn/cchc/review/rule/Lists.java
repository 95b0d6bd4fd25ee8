package vn.cchc.review.rule;

import java.util.List;
import vn.cchc.diff.Value;

/** Fields that hold lists. */
final class Lists {
    private Lists() {}

    /** The items of one value that another has not; none where it holds no list. */
    static List<Value.Item> gone(Value from, Value to) {
        Value.Items other = to instanceof Value.Items items ? items : new Value.Items(List.of());
        return from instanceof Value.Items items ? items.without(other) : List.of();
    }
}
