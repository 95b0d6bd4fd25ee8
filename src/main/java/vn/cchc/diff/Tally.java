package vn.cchc.diff;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a reviewer asks first: how many deadlines moved, what came and went. */
public final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Tally() {
        for (String key : new String[] {
            "deadlines-later",
            "deadlines-lost",
            "deadlines-earlier",
            "deadlines-otherwise",
            "tasks-added",
            "tasks-removed",
            "targets-added",
            "targets-removed",
            "reports-added",
            "reports-removed",
            "plans-added",
            "plans-removed",
            "others"
        }) {
            counts.put(key, 0);
        }
    }

    /** How many changes there are of each kind, keys in the order they are told; a task whose deadline moved counts there. */
    public static Map<String, Integer> of(Comparison comparison) {
        Tally tally = new Tally();
        for (Change change : comparison.changes()) {
            tally.counts.merge(change.as(new Kinds()), 1, Integer::sum);
        }
        return tally.counts;
    }

    private static final class Kinds implements Change.Cases<String> {
        @Override
        public String added(Change.Added change) {
            return kind(change.subject().sort(), "-added");
        }

        @Override
        public String removed(Change.Removed change) {
            return kind(change.subject().sort(), "-removed");
        }

        private static String kind(Sort sort, String way) {
            return switch (sort) {
                case TASK, TARGET, REPORT, PLAN -> sort.word() + "s" + way;
                default -> "others";
            };
        }

        @Override
        public String changed(Change.Changed change) {
            FieldChange deadline =
                    change.field("settled").or(() -> change.field("deadline")).orElse(null);
            if (change.subject().sort() != Sort.TASK || deadline == null) {
                return "others";
            }
            if (deadline.isDayLost()) {
                return "deadlines-lost";
            }
            if (deadline.isLater()) {
                return "deadlines-later";
            }
            return deadline.daysMoved().orElse(0) < 0 ? "deadlines-earlier" : "deadlines-otherwise";
        }
    }
}
