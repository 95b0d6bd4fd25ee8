package vn.cchc.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template may name: the components of view records, the entries of maps, and the labels {@code t.…}. Nothing else
 * of an object can be reached, so that a template runs no code.
 */
final class Names {
    /** The components of each class of view, looked through once. */
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Names() {}

    /**
     * A dotted name taken apart, once for each tag: what a tag names is looked up again and again.
     *
     * @param rest what follows the first dot; null where there is none
     */
    record Dotted(String whole, String first, @Nullable Dotted rest) {
        private static final String ITSELF = ".";

        static Dotted of(String name) {
            String whole = name.intern(); // as the names of components are, so that equal ones are the same
            int dot = name.indexOf('.');
            return dot < 0 || name.equals(ITSELF)
                    ? new Dotted(whole, whole, null)
                    : new Dotted(whole, name.substring(0, dot).intern(), of(name.substring(dot + 1)));
        }
    }

    /** The value of a name in the innermost scope that has its first part, or nothing where no scope has it. */
    static Optional<Found> find(Dotted name, List<Object> scopes) {
        if (name.whole().equals(Dotted.ITSELF)) {
            return Optional.of(new Found(unwrap(scopes.get(scopes.size() - 1))));
        }
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Optional<Found> found = member(unwrap(scopes.get(i)), name.first());
            if (found.isPresent()) {
                return name.rest() == null ? found : rest(found.get().value(), name.rest());
            }
        }
        return Optional.empty();
    }

    /** A value that was found; the value itself may be null. */
    record Found(@Nullable Object value) {}

    private static Optional<Found> rest(@Nullable Object value, Dotted name) {
        if (value instanceof Labels labels) {
            Optional<String> label = labels.find(name.whole());
            return label.isPresent() ? Optional.of(new Found(label.get())) : Optional.empty();
        }
        return value == null ? Optional.of(new Found(null)) : find(name, List.of(value));
    }

    private static @Nullable Object unwrap(Object scope) {
        return scope instanceof Optional<?> optional ? optional.orElse(null) : scope;
    }

    private static Optional<Found> member(@Nullable Object scope, String name) {
        if (scope instanceof Map<?, ?> map) {
            return map.containsKey(name) ? Optional.of(new Found(map.get(name))) : Optional.empty();
        }
        if (scope instanceof Record record) {
            Method accessor = accessors(record.getClass()).get(name);
            return accessor == null ? Optional.empty() : Optional.of(new Found(value(record, accessor)));
        }
        return Optional.empty();
    }

    private static Map<String, Method> accessors(Class<?> record) {
        Map<String, Method> known = ACCESSORS.get(record);
        if (known == null) {
            known = new HashMap<>();
            for (RecordComponent component : record.getRecordComponents()) {
                known.put(component.getName(), component.getAccessor());
            }
            ACCESSORS.put(record, known);
        }
        return known;
    }

    private static @Nullable Object value(Record record, Method accessor) {
        try {
            return unwrap(accessor.invoke(record));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(accessor.toString(), fault);
        }
    }

    /** Every name that the scopes have, for suggestions. */
    static List<String> known(List<Object> scopes) {
        List<String> names = new ArrayList<>();
        for (Object each : scopes) {
            Object scope = unwrap(each);
            if (scope instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> names.add(String.valueOf(key)));
            } else if (scope instanceof Record record) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }
}
