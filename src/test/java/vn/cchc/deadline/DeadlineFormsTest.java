package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the language one by one, in the plan of 2022: a phrase and its last days, or its form, or the doubt. */
class DeadlineFormsTest {
    /** Offices rest on weekends and from 1 to 3 January; no other year than 2022 is known. */
    private static final WorkingDays CALENDAR = day -> day.getYear() != 2022
            ? Optional.empty()
            : Optional.of(day.getDayOfWeek().getValue() < 6 && day.getDayOfYear() > 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // days, in every dress
                "15/3/2022 | 2022-03-15",
                "15-3-2022 | 2022-03-15",
                "15.03.2022 | 2022-03-15",
                "2022-03-15 | 2022-03-15",
                "15/3 | 2022-03-15",
                "ngày 15 tháng 3 năm 2022 | 2022-03-15",
                "ngày 15 tháng 3 | 2022-03-15",
                "ngày 15 (mười lăm) tháng 3 (ba) | 2022-03-15",
                "ngày 21 (hai mươi mốt) tháng 3 | 2022-03-21",
                "mùng 5 tháng 3 năm 2022 | 2022-03-05",
                "ngày 15/3/22 | 2022-03-15 ?",
                // periods
                "Q2/2022 | 2022-06-30",
                "T5/2022 | 2022-05-31",
                "H2/2022 | word-misspelt",
                "không muộn hơn 30/6 | 2022-06-30",
                "Hoàn thành 50% trong quý II, 100% trong quý IV/2022 | 2022-06-30 2022-12-31",
                "trước 17h00 ngày 10/3 | word-unused",
                "tháng 6 | 2022-06-30",
                "tháng 6/2022 | 2022-06-30",
                "6/2022 | 2022-06-30",
                "Tháng 02 năm 2024 | 2024-02-29",
                "Quý 2 | 2022-06-30",
                "Quí II năm 2022 | 2022-06-30",
                "quý thứ hai | 2022-06-30",
                "quý Ⅲ/2022 | 2022-09-30",
                "6 tháng đầu năm | 2022-06-30",
                "sáu tháng cuối năm 2022 | 2022-12-31",
                "nửa đầu năm 2022 | 2022-06-30",
                "9 tháng đầu năm 2022 | 2022-09-30",
                "3 tháng đầu năm 2022 | 2022-03-31",
                "cả năm | 2022-12-31",
                "năm nay | 2022-12-31",
                "giai đoạn 2021 – 2025 | 2025-12-31",
                "Quý III-IV/2022 | 2022-12-31",
                "Quý III, IV/2022 | 2022-09-30 2022-12-31 ?",
                "tháng 3-6/2022 | 2022-06-30",
                "từ tháng 3 đến tháng 5/2022 | 2022-05-31",
                "từ ngày 01/4 đến hết ngày 30/6/2022 | 2022-06-30",
                "từ ngày 01 đến ngày 10 tháng 12 | 2022-12-10",
                "tháng 10/2021 đến tháng 3/2022 | 2022-03-31",
                // before, by, within
                "trước 15/3 | 2022-03-14",
                "xong trước ngày 15/3 | 2022-03-14",
                "Hoàn thành trước ngày 15/3/2022 | 2022-03-14",
                "chậm nhất là ngày 15/3 | 2022-03-15",
                "muộn nhất ngày 15/3 | 2022-03-15",
                "không quá ngày 15/3 | 2022-03-15",
                "đến hết ngày 15/3 | 2022-03-15",
                "đến hết quý II | 2022-06-30",
                "hoàn thành trong quý II | 2022-06-30",
                "Thời hạn: 15/3/2022 | 2022-03-15",
                "trước quý II/2022 | 2022-03-31 ?",
                "trước ngày 01/01/2023 | 2022-12-31",
                // said otherwise than it should be
                "Quý I, II, III/2022 | 2022-03-31 2022-06-30 2022-09-30 ?",
                "Quý I, II, III, IV năm 2022 | 2022-03-31 2022-06-30 2022-09-30 2022-12-31 ?",
                "Quý II, I/2022 | range-backwards",
                "Truoc ngay 10/3/2022 | word-misspelt",
                "truớc ngày 10/3/2022 | word-misspelt",
                "trc ngày 10/3/2022 | word-misspelt",
                "Quy I/2022 | word-misspelt",
                "Quy 1/2022 | word-misspelt",
                "Q.1/2022 | word-misspelt",
                "after 10/3/2022 | word-misspelt",
                "Before 10 March 2022 | word-unused",
                "before 10/3/2022 | 2022-03-09",
                "10/3 âm lịch | word-unused",
                "không trước ngày 10/3 | word-unused",
                "không sớm hơn ngày 10/3/2022 | word-unused",
                "sớm nhất ngày 10/3 | word-unused",
                "đầu năm học | word-unused",
                "hè 2022 | word-unused",
                "31/12/2022 hoặc theo chỉ đạo của Thành phố | alternatives",
                "trước ngày 10/3/2022 (thứ Năm) | 2022-03-09",
                "trước ngày 10/3/2022 (thứ Sáu) | weekday-wrong",
                "ngày 10/3/2022, thứ Năm | 2022-03-10",
                // first, middle, last
                "cuối năm | 2022-12-31",
                "cuối tháng 6 | 2022-06-30",
                "giữa tháng 6/2022 | 2022-06-15",
                "đầu tháng 6 | 2022-06-01",
                "giữa năm 2022 | 2022-06-30",
                "cuối quý II | 2022-06-30",
                "đầu quý II | 2022-04-01 ?",
                "giữa quý II | edge-undefined",
                "ngày cuối cùng của quý II | 2022-06-30",
                "ngày cuối cùng của tháng 2/2022 | 2022-02-28",
                // rhythms
                "hằng quý | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "mỗi 6 tháng | 2022-06-30 2022-12-31",
                "6 tháng một lần | 2022-06-30 2022-12-31",
                "3 tháng/lần | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "hằng quý, trước ngày 10 của tháng tiếp theo | 2022-04-09 2022-07-09 2022-10-09 2023-01-09",
                "chậm nhất ngày 15 tháng đầu quý sau | 2022-04-15 2022-07-15 2022-10-15 2023-01-15",
                "ngày 10 của tháng đầu quý sau | 2022-04-10 2022-07-10 2022-10-10 2023-01-10",
                "cuối mỗi quý | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "tháng 6 và tháng 12 hằng năm | 2022-06-30 2022-12-31",
                "ngày 15/6 và ngày 15/12 | 2022-06-15 2022-12-15",
                "chậm nhất ngày 15/6 và 15/12 hằng năm | 2022-06-15 2022-12-15",
                "hằng năm, trước ngày 20/12 | 2022-12-19",
                "02 lần/năm vào tháng 6 và tháng 11 | 2022-06-30 2022-11-30",
                "02 lần/năm vào tháng 6, tháng 9 và tháng 11 | count-differs",
                "hai lần mỗi năm | count-without-days",
                "thứ Sáu, ngày 10/6/2022 | 2022-06-10",
                "thứ Hai, ngày 10/6/2022 | weekday-wrong",
                "ngày 31 hằng tháng | day-not-in-every-month",
                "hằng tháng, ngày 25 | 2022-01-25 2022-02-25 2022-03-25 2022-04-25 2022-05-25 2022-06-25 2022-07-25 2022-08-25 2022-09-25 2022-10-25 2022-11-25 2022-12-25",
                "Báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 15/12 | 2022-06-14 2022-12-14",
                "trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm) | 2022-06-14 2022-12-14",
                "trước ngày 15 tháng 6 đối với báo cáo 6 tháng và trước ngày 15 tháng 12 đối với báo cáo năm | 2022-06-14 2022-12-14",
                // stages
                "Quý I và cả năm 2022 | 2022-03-31 2022-12-31",
                "Quý I; Quý III/2022 | 2022-03-31 2022-09-30",
                "Quý II và Quý I/2022 | 2022-06-30 2022-03-31",
                "999999999 năm kể từ ngày 1/3/2022 | number-unused",
                "1001 ngày kể từ ngày 1/3/2022 | number-unused",
                "1000 ngày kể từ ngày 1/3/2022 | 2024-11-25",
                "Thứ Hai, ngày 7/3/2022 | 2022-03-07",
                "Ngày 7/3/2022 (thứ Hai) | 2022-03-07",
                "Ngày 8/3/2022 (thứ ba) | 2022-03-08",
                "Ngày 9/3/2022 (thứ tư) | 2022-03-09",
                "Ngày 10/3/2022 (thứ năm) | 2022-03-10",
                "Ngày 11/3/2022 (thứ sáu) | 2022-03-11",
                "Ngày 12/3/2022 (thứ bảy) | 2022-03-12",
                "Ngày 13/3/2022 (Chủ nhật) | 2022-03-13",
                "Ngày 13/3/2022 (thứ 8) | word-unused",
                "Ngày 12/3/2022 (thứ 7) | 2022-03-12",
                "Ngày 12/3/2022, thứ 2 | weekday-wrong",
                "5 năm kể từ ngày 1/3/2022 | 2027-03-01",
                "6 tháng kể từ ngày 1/3/2022 | 2022-09-01",
                "2 tuần kể từ ngày 1/3/2022 | 2022-03-15",
                "367 ngày làm việc kể từ ngày 1/3/2022 | calendar-needed",
                "ngày làm việc thứ 3 của tháng 3/2022 | 2022-03-03",
                "ngày làm việc thứ ba của tháng 3/2022 | 2022-03-03",
                "ngày làm việc cuối cùng của quý I/2022 | 2022-03-31",
                "ngày làm việc thứ 24 của tháng 3/2022 | word-unused",
                "10 ngày đầu tiên của tháng 3/2022 | 2022-03-10",
                "400 ngày đầu năm 2022 | number-unused",
                "định kỳ 3 tháng | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "định kỳ 9 tháng | number-unused",
                "định kỳ 6 tháng cuối năm | 2022-12-31",
                "Các năm sau | CONTINUOUS",
                "Định kỳ các tuần trong năm 2022 | word-unused",
                "tháng 12 đến tháng 3/2022 | range-backwards",
                "Quý 0/2022 | quarter-impossible",
                "Quý 5/2022 | quarter-impossible",
                "Quý II/2023; cuối năm | 2023-06-30 2022-12-31 ?",
                "Quý II/2023; cuối năm 2023 | 2023-06-30 2023-12-31",
                "Quý I hoàn thành dự thảo, quý II trình ban hành | 2022-03-31 2022-06-30",
                "Quý II/2022 và triển khai thường xuyên | 2022-06-30",
                "Trong tháng 6/2022, trước ngày 20/6/2022 | 2022-06-19",
                // counted from an event
                "trong 10 ngày kể từ ngày 15/3/2022 | 2022-03-25",
                "trong 06 tháng kể từ ngày 31/8/2022 | 2023-02-28",
                "trong 10 ngày làm việc kể từ ngày 15/3/2022 | 2022-03-29",
                "trong 10 ngày làm việc kể từ ngày 30/12/2022 | calendar-needed",
                "ngày làm việc đầu tiên của tháng 01/2022 | 2022-01-04",
                "ngày làm việc cuối cùng của tháng 4/2022 | 2022-04-29",
                "ngày làm việc thứ 5 của tháng 01/2022 | 2022-01-10",
                "ngày làm việc đầu tiên của tháng 01/2023 | calendar-needed",
                "trong 10 ngày làm việc kể từ ngày nhận văn bản | RELATIVE",
                "trong 10 ngày làm việc | RELATIVE",
                "sau khi Thành phố ban hành | RELATIVE",
                "sau khi có kết quả kiểm tra quý II/2022 | RELATIVE",
                // continuous and external
                "Thường xuyên | CONTINUOUS",
                "thường xuyên, liên tục | CONTINUOUS",
                "Từ ngày 01/7/2022 | CONTINUOUS",
                "sau ngày 15/6/2022 | CONTINUOUS",
                "Đột xuất | CONTINUOUS",
                "Theo kế hoạch năm 2022 của UBND Thành phố | EXTERNAL",
                "Theo Kế hoạch số 15/KH-UBND ngày 15/3/2022 | EXTERNAL",
                "Kỳ họp giữa năm 2022 | EXTERNAL",
                "Theo quy định, trước ngày 30/6/2022 | 2022-06-29",
                "Theo quy định trước ngày 30/6/2022 | 2022-06-29 ?",
                "Quý II/2022 (theo kế hoạch của Bộ) | 2022-06-30",
                // doubt
                "30/02/2022 | day-impossible",
                "31/6 | day-impossible",
                "tháng 13/2022 | month-impossible",
                "Quý V/2022 | quarter-impossible",
                "12/13/2022 | day-month-swapped",
                "15/02/202 | year-wrong",
                "15/02/20222 | year-wrong",
                "ngày 15 (mười sáu) tháng 3 | number-differs",
                "ngày 15 | day-without-month",
                "trước ngày | word-unused",
                "rước ngày 15/3/2022 | word-misspelt",
                "trước gày 15/3/2022 | word-unused",
                "uý I và cả năm 2022 | word-misspelt",
                "Quý I v cả năm 2022 | word-misspelt",
                "46082 | spreadsheet-number",
                "12345678901234567890 | number-unused",
                "Đã hoàn thành | status-not-deadline",
                "Đã hoàn thành ngày 15/3/2022 | status-not-deadline",
                "Đang thực hiện | status-not-deadline",
                "chậm nhất trước ngày 31/10 | both-words",
                "Quý I/2022. Chậm nhất 31/5/2022 | two-readings",
                "Tháng 6/2022 (chậm nhất 31/5/2022) | two-readings",
                "Quý I hoặc Quý II/2022 | two-readings",
                "từ ngày 30/6/2022 đến ngày 01/4/2022 | range-backwards",
                "trước ngày 31/5/2021 | year-past",
                "Tháng 9/2021 | 2021-09-30 ?",
                "6 tháng | 2022-06-30 ?",
                "Công văn số 12/CV-VP ngày 15/3/2022 | document-not-deadline",
                "sớm nhất có thể | word-unused",
                "… | no-time",
            })
    void reads(String phrase, String expected) {
        assertThat(answer(phrase)).isEqualTo(expected);
    }

    static String answer(String phrase) {
        Reading reading = DeadlineParser.read(phrase, 2022, CALENDAR);
        Deadline deadline = reading.deadline();
        if (deadline.form() == Form.UNCLEAR) {
            return reading.doubts().get(0).code();
        }
        List<LocalDate> days = deadline.lastDays(Counting.STRICT);
        if (days.isEmpty()) {
            return deadline.form().name();
        }
        List<String> words = new ArrayList<>();
        (deadline.form() == Form.RECURRING ? new TreeSet<>(days) : days).forEach(day -> words.add(day.toString()));
        return String.join(" ", words) + (reading.certain() ? "" : " ?");
    }
}
