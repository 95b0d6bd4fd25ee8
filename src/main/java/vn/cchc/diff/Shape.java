package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.cchc.model.Plan;
import vn.cchc.source.Origin;

/** What is compared of one sort of record: what it goes by, what it is called, and its fields by name. */
final class Shape<T> {
    private final Sort sort;
    private final Function<T, String> id;
    private final Function<T, String> label;
    private final Function<T, Origin> origin;
    private final List<Field<T>> fields = new ArrayList<>();
    private boolean renames = true;
    private boolean numbered;

    private record Field<T>(String name, BiFunction<Plan, T, Value> value) {}

    Shape(Sort sort, Function<T, String> id, Function<T, String> label, Function<T, Origin> origin) {
        this.sort = sort;
        this.id = id;
        this.label = label;
        this.origin = origin;
    }

    /** Where the label does not tell records apart: one that is gone and one that is new are two. */
    Shape<T> withoutRenames() {
        renames = false;
        return this;
    }

    /** Where ids are numbers in a list: another order gives records other ones, and their label says who is who. */
    Shape<T> numbered() {
        numbered = true;
        return this;
    }

    Shape<T> field(String name, Function<T, Value> value) {
        return field(name, (plan, record) -> value.apply(record));
    }

    /** A field whose meaning needs the plan around it: units are known by id, deadlines by their days. */
    Shape<T> field(String name, BiFunction<Plan, T, Value> value) {
        fields.add(new Field<>(name, value));
        return this;
    }

    String id(T record) {
        return id.apply(record);
    }

    String label(T record) {
        return label.apply(record);
    }

    Subject subject(Plan plan, T record) {
        return new Subject(
                sort, plan.id(), id(record), label(record), origin.apply(record).start());
    }

    List<FieldChange> compare(Plan before, T was, Plan after, T is) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field<T> field : fields) {
            Value old = field.value().apply(before, was);
            Value now = field.value().apply(after, is);
            if (!old.equals(now)) {
                changes.add(
                        new FieldChange(field.name(), old, now, origin.apply(is).of(field.name())));
            }
        }
        return changes;
    }

    private List<Pair<T>> pairs(List<T> was, List<T> is) {
        return numbered
                ? Pair.matchNumbered(was, is, this::id, this::label)
                : Pair.match(was, is, this::id, renames ? this::label : record -> "");
    }

    /** The records of both lists that belong together, in the order of the newer list, and after them those that are gone. */
    List<Change> compare(Plan before, List<T> was, Plan after, List<T> is) {
        List<Change> changes = new ArrayList<>();
        for (Pair<T> pair : pairs(was, is)) {
            if (pair.before().isEmpty()) {
                changes.add(new Change.Added(subject(after, pair.after().orElseThrow())));
            } else if (pair.after().isEmpty()) {
                changes.add(new Change.Removed(subject(before, pair.before().get())));
            } else {
                T old = pair.before().get();
                T now = pair.after().get();
                List<FieldChange> fieldChanges = compare(before, old, after, now);
                Optional<String> oldId = Optional.of(id(old)).filter(other -> !other.equals(id(now)));
                if (oldId.isPresent() || !fieldChanges.isEmpty()) {
                    changes.add(new Change.Changed(subject(after, now), oldId, fieldChanges));
                }
            }
        }
        return changes;
    }
}
