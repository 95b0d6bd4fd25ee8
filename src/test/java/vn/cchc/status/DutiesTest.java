package vn.cchc.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who owes a duty and what became of it on 1 October 2022. The one office says it did it on 1 March and on 1 June, the other on
 * 1 July; the second office ends on 31 August.
 */
class DutiesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    private static final String UNITS = """
            apiVersion: cchc/v1
            kind: Units
            groups:
              - { id: cac-phong, name: Các phòng }
              - { id: trong, name: Nhóm trống }
            units:
              - { id: so, name: Sở Ví dụ }
              - { id: van-phong-so, name: Văn phòng Sở, groups: [cac-phong] }
              - { id: phong-to-chuc, name: Phòng Tổ chức, groups: [cac-phong], until: 2022-08-31 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // units and due day | what each owes, in time order | days on which it was done
                "[van-phong-so] | Quý I | van-phong-so 2022-03-31 DONE | 2022-03-01 2022-06-01",
                "[van-phong-so] | Quý III và Quý I/2022 | van-phong-so 2022-03-31 DONE; van-phong-so 2022-09-30 DONE | 2022-03-01 2022-06-01",
                "[phong-to-chuc] | Quý II và Quý I/2022 | phong-to-chuc 2022-03-31 MISSED; phong-to-chuc 2022-06-30 LATE | 2022-07-01",
                // what falls on one day twice is owed once
                "[van-phong-so] | hằng quý, mỗi 6 tháng | van-phong-so 2022-03-31 DONE; van-phong-so 2022-06-30 DONE; van-phong-so 2022-09-30 MISSED; van-phong-so 2022-12-31 OPEN | 2022-03-01 2022-06-01",
                "[van-phong-so] | Quý II và 6 tháng đầu năm 2022 | van-phong-so 2022-06-30 DONE | 2022-03-01 2022-06-01",
                // a group stands for the units that exist on the day
                "[cac-phong] | Quý II | van-phong-so 2022-06-30 DONE; phong-to-chuc 2022-06-30 LATE | 2022-03-01 2022-06-01 2022-07-01",
                "[cac-phong] | Quý III | van-phong-so 2022-09-30 DONE | 2022-03-01 2022-06-01",
                "[trong] | Quý III | '' | ''",
                // what no register knows goes by its word
                "[Phòng Mới] | Quý III | Phòng Mới 2022-09-30 MISSED | ''",
                // nobody is named: whoever did it
                "[] | Quý II | - 2022-06-30 DONE | 2022-03-01 2022-06-01 2022-07-01",
                // no day: only when it was done, also by those that ended
                "[van-phong-so] | Thường xuyên | '' | 2022-03-01 2022-06-01",
                "[phong-to-chuc] | Thường xuyên | '' | 2022-07-01",
                "[cac-phong] | Thường xuyên | '' | 2022-03-01 2022-06-01 2022-07-01",
                "[so] | Thường xuyên | '' | 2022-03-01 2022-06-01",
                "[trong] | Thường xuyên | '' | ''",
                "[] | Thường xuyên | '' | 2022-03-01 2022-06-01 2022-07-01",
            })
    void occurrences(String units, String due, String expected, String done) throws IOException {
        String duties = "apiVersion: cchc/v1\nkind: Duties\nduties:\n  - id: viec\n    text: Công khai\n    units: "
                + units + "\n    due: " + due + "\n";
        Map<String, String> files = new HashMap<>(Map.of("units.yaml", UNITS, "2022/duties.yaml", duties));
        files.putAll(Map.ofEntries(
                BasePlan.report("q1", "van-phong-so", "2022-06-08", "duties:\n  - { id: viec, on: [2022-03-01] }\n"),
                BasePlan.report("6m", "van-phong-so", "2022-06-09", "duties:\n  - { id: viec, on: [2022-06-01] }\n"),
                BasePlan.report("6m", "phong-to-chuc", "2022-07-08", "duties:\n  - { id: viec, on: [2022-07-01] }\n")));
        DutyStanding duty =
                Status.of(BasePlan.with(files), DAY, Filter.ALL).duties().get(0);
        List<String> lines = new ArrayList<>();
        for (DutyStanding.Occurrence each : duty.occurrences()) {
            lines.add(each.unit().orElse("-") + " " + each.due() + " " + each.state());
        }
        assertThat(String.join("; ", lines)).isEqualTo(expected);
        lines.clear();
        duty.done().forEach(day -> lines.add(day.toString()));
        assertThat(String.join(" ", lines)).isEqualTo(done);
        assertThat(duty.due()).isSorted();
    }
}
