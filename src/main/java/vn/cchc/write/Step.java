package vn.cchc.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.yaml.Plain;

/** One change of a report's text. */
public sealed interface Step {
    /** Makes the change, or returns false where the layout leaves a doubt. */
    boolean take(ReportEdit edit);

    /** A key of the report itself, new behind another. */
    record SetKey(String key, String value, String after) implements Step {
        @Override
        public boolean take(ReportEdit edit) {
            return edit.set(List.of(), key, new Plain.Text(value), after);
        }
    }

    /** Keys of the item with an id in a list of the report; item and list are made where they are not there. */
    record SetInItem(String list, String id, Map<String, Plain> keys) implements Step {
        public SetInItem {
            keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        @Override
        public boolean take(ReportEdit edit) {
            return edit.setInItem(list, id, keys);
        }
    }

    /**
     * An item of a list within an item: one that has the same marks is given the other keys, otherwise it is added.
     *
     * @param marks the keys by which an item is known again
     */
    record PutInItem(String list, String id, String inner, List<String> marks, Map<String, Plain> item)
            implements Step {
        public PutInItem {
            item = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(item));
        }

        @Override
        public boolean take(ReportEdit edit) {
            return edit.putInItem(this);
        }
    }

    /** A text in a list within an item, where it does not stand there yet. */
    record AddText(String list, String id, String inner, String text) implements Step {
        @Override
        public boolean take(ReportEdit edit) {
            return edit.addText(list, id, inner, new Plain.Text(text));
        }
    }

    /** A text in a list of the report itself. */
    record AddLine(String list, String text) implements Step {
        @Override
        public boolean take(ReportEdit edit) {
            return edit.addTo(List.of(), list, new Plain.Text(text));
        }
    }
}
