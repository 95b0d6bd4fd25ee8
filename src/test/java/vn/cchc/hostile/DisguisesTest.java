package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.JsonText;

/** Numbers, days and words in all the disguises of YAML 1.1: what is not written as the field writes it is told, never guessed. */
class DisguisesTest {
    private static final List<String> NO_NUMBERS = List.of(
            "0x1F",
            "0b101",
            "0o17",
            "1_000",
            "1e3",
            "1E+3",
            "+5",
            ".inf",
            "-.Inf",
            ".NaN",
            "~",
            "yes",
            "No",
            "on",
            "TRUE",
            "1:30",
            "190:20:30",
            "12:30:45.5",
            "1,000,000",
            "1.000.000",
            "1 000",
            "٣٤",
            "１２",
            "²",
            "½",
            "V",
            "mười",
            "99999999999999999999",
            "5.",
            ".",
            "-",
            "--5",
            "5-",
            "5 %%",
            "NaN",
            "Infinity",
            "0x",
            "1d",
            "1f",
            "5L",
            "[5]",
            "{5: 6}");

    private static final List<String> NO_DAYS = List.of(
            "2022-2-3",
            "2022-02-3",
            "22-02-03",
            "20220203",
            "2022/02/03",
            "03/02/2022",
            "3-2-2022",
            "2022-02-03T00:00:00Z",
            "2022-02-03 10:00:00",
            "2022-02-03t21:59:43.10-05:00",
            "2022-W05-4",
            "2022-034",
            "2022-02",
            "2022",
            "hôm nay",
            "~",
            "null",
            "1e3",
            "٢٠٢٢-٠٢-٠٣",
            "２０２２-02-03",
            "2022-02-03Z",
            "+2022-02-03",
            "-2022-02-03",
            "2022–02–03",
            "2022-02-00",
            "2022-00-03",
            "2022-13-03",
            "2022-02-30",
            "2023-02-29",
            "1899-12-31",
            "9999-12-31",
            "0000-00-00",
            "[2022-02-03]");

    @TempDir
    Path scratch;

    private int laid;

    private List<String> codes(String file, String from, String to) throws IOException {
        Path plan = scratch.resolve("p" + laid++);
        HostilePlaces.copy(Path.of("src/test/cases/base"), plan);
        String text = Files.readString(plan.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(plan.resolve(file), text.replace(from, to));
        CliRun run = CliRun.in(plan, "validate", file, "--format", "json");
        assertThat(run.exitCode()).as(to + run.err()).isLessThan(2);
        int line = 1
                + (int) text.substring(0, text.indexOf(from))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        List<String> codes = new ArrayList<>();
        for (Map<String, Object> finding : JsonText.list(JsonText.object(run.out()), "findings")) {
            if (finding.get("severity").equals("error")) {
                assertThat(Integer.parseInt(finding.get("line").toString()))
                        .as(to)
                        .isEqualTo(line);
                codes.add(finding.get("code").toString());
            }
        }
        return codes;
    }

    @Test
    void what_is_no_year_is_told() throws IOException {
        assertThat(codes("2022/plan.yaml", "year: 2022", "year: \"2022\"")).isEmpty();
        for (String number : NO_NUMBERS) {
            assertThat(codes("2022/plan.yaml", "year: 2022", "year: " + number))
                    .as(number)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_no_count_is_told() throws IOException {
        String report = "2022/reports/q1/van-phong-so.yaml";
        String end = "difficulties: [Thiếu người.]";
        String measured = "targets: [{id: dung-han, count: %s, total: 1000}]";
        assertThat(codes(report, end, measured.formatted("12"))).isEmpty();
        for (String number : NO_NUMBERS) {
            assertThat(codes(report, end, measured.formatted(number)))
                    .as(number)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_no_day_is_told() throws IOException {
        String report = "2022/reports/q1/van-phong-so.yaml";
        assertThat(codes(report, "submitted: 2022-03-08", "submitted: '2022-03-08'"))
                .isEmpty();
        for (String day : NO_DAYS) {
            assertThat(codes(report, "submitted: 2022-03-08", "submitted: " + day))
                    .as(day)
                    .isNotEmpty();
        }
    }

    @Test
    void words_stay_words() throws IOException {
        for (String word : List.of(
                "no", "012", "1_000", "0x1F", "12:30", "on", "y", "1e3", ".5", "2022-02-03", "=", "True", "3.0")) {
            Path plan = scratch.resolve("w" + laid++);
            HostilePlaces.copy(Path.of("src/test/cases/base"), plan);
            Path file = plan.resolve("2022/plan.yaml");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("title: Thực hiện công tác cải cách hành chính năm 2022", "title: " + word));
            CliRun run = CliRun.in(plan, "status", ".", "--format", "json");
            assertThat(run.exitCode()).as(word + run.err()).isZero();
            assertThat(run.out()).contains("\"title\" : \"" + word + "\"");
        }
    }
}
