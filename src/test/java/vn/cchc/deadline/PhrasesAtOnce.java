package vn.cchc.deadline;

import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each table of phrases as a single test, up to the first phrase that is read otherwise. For the mutants alone (profile
 * {@code pit}), of which there are thousands: to start a test costs more than to read a phrase.
 */
class PhrasesAtOnce {
    @Test
    void borders() throws Throwable {
        all(new DeadlineBordersTest());
    }

    @Test
    void forms() throws Throwable {
        all(new DeadlineFormsTest());
    }

    @Test
    void words() throws Throwable {
        all(new DeadlineWordsTest());
    }

    @Test
    void real() throws Throwable {
        for (DynamicTest row : new DeadlineTableTest().every_real_phrase().toList()) {
            row.getExecutable().execute();
        }
    }

    private static void all(Object tests) throws ReflectiveOperationException {
        for (Method method : tests.getClass().getDeclaredMethods()) {
            CsvSource table = method.getAnnotation(CsvSource.class);
            if (table != null) {
                for (String row : table.value()) {
                    method.invoke(tests, cells(row, table.delimiter() == '|' ? '|' : ',', method.getParameterTypes()));
                }
            } else if (method.isAnnotationPresent(Test.class)) {
                method.invoke(tests);
            }
        }
    }

    /** The last commas or bars part the cells; a quoted first cell may have more. */
    private static Object[] cells(String row, char delimiter, Class<?>[] types) {
        Object[] cells = new Object[types.length];
        String rest = row;
        for (int i = types.length - 1; i >= 0; i--) {
            int at = i == 0 ? -1 : rest.lastIndexOf(delimiter);
            cells[i] = value(rest.substring(at + 1).strip(), types[i]);
            rest = i == 0 ? "" : rest.substring(0, at);
        }
        return cells;
    }

    private static Object value(String cell, Class<?> type) {
        if (type == int.class) {
            return Integer.valueOf(cell);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(cell);
        }
        if (type == DayOfWeek.class) {
            return DayOfWeek.valueOf(cell);
        }
        return cell.startsWith("'") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
