package vn.cchc.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every name that a template of a document may use, with what it is and an example from the plan at hand. */
public final class Variables {
    private static final int LONGEST_EXAMPLE = 60;

    /**
     * A name.
     *
     * @param depth how many lists or parts it stands within; a template opens them as sections
     * @param kind {@code text}, {@code yes-no}, {@code list}, {@code maybe} or {@code part}
     */
    public record Variable(int depth, String name, String kind, String example) {}

    private final List<Variable> variables = new ArrayList<>();

    private Variables() {}

    /** The names of a view, in the order of its record. */
    public static List<Variable> of(Object view) {
        Variables found = new Variables();
        found.record(view.getClass(), view, 0);
        return found.variables;
    }

    private void record(Class<?> type, @Nullable Object sample, int depth) {
        for (RecordComponent component : type.getRecordComponents()) {
            value(component.getName(), component.getGenericType(), sample(sample, component), depth);
        }
    }

    private void value(String name, Type type, @Nullable Object sample, int depth) {
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType().equals(List.class);
            Type inner = generic.getActualTypeArguments()[0];
            @Nullable Object first = first(sample);
            boolean words = inner.equals(String.class);
            variables.add(new Variable(depth, name, list ? "list" : "maybe", words ? example(first) : ""));
            if (inner instanceof Class<?> of && of.isRecord()) {
                record(of, first, depth + 1);
            }
        } else if (type instanceof Class<?> of && of.isRecord()) {
            variables.add(new Variable(depth, name, "part", ""));
            record(of, sample, depth + 1);
        } else {
            variables.add(new Variable(depth, name, type.equals(boolean.class) ? "yes-no" : "text", example(sample)));
        }
    }

    private static @Nullable Object sample(@Nullable Object record, RecordComponent component) {
        try {
            return record == null ? null : component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(component.toString(), fault);
        }
    }

    private static @Nullable Object first(@Nullable Object sample) {
        if (sample instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return sample instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
    }

    private static String example(@Nullable Object sample) {
        String text = sample == null ? "" : String.valueOf(sample).replace('\n', ' ');
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }
}
