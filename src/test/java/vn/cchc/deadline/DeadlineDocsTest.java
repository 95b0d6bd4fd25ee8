package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of docs/deadlines.md say what the reader does. */
class DeadlineDocsTest {
    @Test
    void every_row_of_the_page_is_true() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/deadlines.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.contains("·"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        for (String row : rows) {
            String[] cells = row.substring(2, row.length() - 2).split(" \\| ");
            assertThat(answer(cells[0])).as(row).isEqualTo(cells[1]);
        }
    }

    private static String answer(String phrase) {
        Reading reading = DeadlineParser.read(phrase, 2022);
        List<LocalDate> days = reading.deadline().lastDays(Counting.STRICT);
        if (days.isEmpty()) {
            return reading.deadline().form().word();
        }
        String words = String.join(" ", days.stream().map(LocalDate::toString).toList());
        return words + (reading.certain() ? "" : " ?");
    }
}
