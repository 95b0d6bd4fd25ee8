package vn.cchc.diff;

import java.util.List;
import java.util.Optional;

/** One thing that is new, gone, or no longer as it was. */
public sealed interface Change {
    /** The thing as it is now, or as it was where it is gone. */
    Subject subject();

    <R> R as(Cases<R> cases);

    /** One answer for each way to change. */
    interface Cases<R> {
        R added(Added change);

        R removed(Removed change);

        R changed(Changed change);
    }

    record Added(Subject subject) implements Change {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.added(this);
        }
    }

    record Removed(Subject subject) implements Change {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.removed(this);
        }
    }

    /**
     * @param was its id before, where it goes by another now
     * @param fields what else is different, in the order of the fields
     */
    record Changed(Subject subject, Optional<String> was, List<FieldChange> fields) implements Change {
        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.changed(this);
        }

        public Optional<FieldChange> field(String name) {
            for (FieldChange field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }
}
