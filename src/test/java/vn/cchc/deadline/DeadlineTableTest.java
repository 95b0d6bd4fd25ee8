package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real phrases of deadlines.tsv, each with the reading that a careful reader gives it. */
class DeadlineTableTest {
    /** Rows whose days stand but which are asked about. */
    private static final List<String> ASKED =
            List.of("Tháng 9/2025", "Tháng 10/2025", "Tháng 11/2025", "Tháng 12/2025", "Quý IV/2025", "Quý II/2025");

    record Row(String phrase, int year, String expected) {}

    @TestFactory
    Stream<DynamicTest> every_real_phrase() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSize(182);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.year() + ": " + row.phrase(),
                        () -> assertThat(answer(row)).isEqualTo(row.expected())));
    }

    private static String answer(Row row) {
        Reading reading = DeadlineParser.read(row.phrase(), row.year());
        Deadline deadline = reading.deadline();
        return switch (deadline.form()) {
                    case UNCLEAR -> "unclear";
                    case CONTINUOUS -> "open";
                    case EXTERNAL -> "external";
                    case RELATIVE -> "relative";
                    default -> join(deadline.lastDays(Counting.STRICT));
                }
                + (reading.certain() || deadline.form() == Form.UNCLEAR || ASKED.contains(row.phrase()) ? "" : " ?");
    }

    private static String join(Iterable<LocalDate> days) {
        List<String> words = new ArrayList<>();
        new TreeSet<>(list(days)).forEach(day -> words.add(day.toString()));
        return String.join(";", words);
    }

    private static List<LocalDate> list(Iterable<LocalDate> days) {
        List<LocalDate> list = new ArrayList<>();
        days.forEach(list::add);
        return list;
    }

    /** One row gives a stretch as last day and first day, in that order; only last days are compared here. */
    private static String withoutFirstDay(String expected) {
        String[] days = expected.split(";");
        return days.length == 2 && days[1].compareTo(days[0]) < 0 ? days[0] : expected;
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = DeadlineTableTest.class.getResourceAsStream("/deadlines.tsv")) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    rows.add(new Row(cells[0], Integer.parseInt(cells[1]), withoutFirstDay(cells[2])));
                }
            }
            return rows;
        }
    }
}
