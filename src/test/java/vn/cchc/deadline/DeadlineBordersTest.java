package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the language ends: years, months, ordinals and lists that are just still some, and those that are none any more. Written
 * as in {@link DeadlineFormsTest}, in the plan of 2022.
 */
class DeadlineBordersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 15/1980 | year-wrong",
                "ngày 15-1980 | day-without-month",
                "tháng 3/1980 | year-wrong",
                "tháng 3 năm 1980 | year-wrong",
                "tháng 3 năm 22 | year-wrong",
                "tháng 3-2022 | 2022-03-31",
                "tháng 3.2022 | 2022-03-31",
                "Quý I-2022 | 2022-03-31",
                "Quý II 1980 | year-wrong",
                "Quý II 22 | year-wrong",
                "15/3/1980 | year-wrong",
                "3/1980 | year-wrong",
                "3-2022 | number-unused",
                "3.2022 | 2022-03-31",
                "15-3 | number-unused",
                "15/3/202 | year-wrong",
                "15/13 | month-impossible",
                "13/13/2022 | day-impossible",
                "32/1/2022 | day-impossible",
                "ngày 5 tháng 13 | day-month-swapped",
                "ngày 15 tháng 13 | month-impossible",
                "ngày 15 và 20 tháng 13 | month-impossible",
                "ngày 5 tháng 32 | month-impossible",
                "tháng 0/2022 | month-impossible",
                "ngày 0 tháng 3 | day-impossible",
                "ngày 32 tháng 3 | day-impossible",
                "ngày 32 hằng tháng | day-impossible",
                "ngày 31 của tháng cuối quý | day-not-in-every-month",
                "ngày 15 tháng 3 (bốn) | number-differs",
                "ngày 15 tháng 3 (ba) | 2022-03-15",
                "tháng 3 (bốn)/2022 | number-differs",
                "tháng 3 (ba)/2022 | 2022-03-31",
                "ngày 15 (mười lăm tháng 3 | day-without-month",
                "ngày 15 và ngày 30 tháng 6 | day-without-month",
                "ngày 15, ngày 30 tháng 6 | day-without-month",
                "ngày 15/3 và ngày 20/6 | 2022-03-15 2022-06-20",
                "ngày 05, 15/3 | day-without-month",
                "năm 2022, 2023 | 2023-12-31",
                "năm 2022, 2023, 2024 | 2024-12-31",
                "năm 2022, 2024 | 2022-12-31 2024-12-31 ?",
                "năm 2022, 23 | number-unused",
                "nửa năm đầu 2022 | 2022-06-30",
                "nửa cuối năm 2022 | 2022-12-31",
                "nửa cuối 2022 | 2022-12-31",
                "nửa năm | 2022-06-30",
                "9 tháng cuối năm | number-unused",
                "9 tháng 2022 | 2022-09-30",
                "3 tháng cuối năm 2022 | 2022-12-31",
                "3 tháng | number-unused",
                "hằng 9 tháng | word-unused",
                "mỗi 3 tháng | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "6 tháng đầu năm 22 | year-wrong",
                "6 tháng 1980 | year-wrong",
                "6 tháng 15 | day-month-swapped",
                "tháng 6-3/2022 | range-backwards",
                "tháng 3-13/2022 | range-backwards",
                "tháng 0-3/2022 | range-backwards",
                "tháng 3-6/1980 | range-backwards",
                "Quý III - quý I/2022 | range-backwards",
                "Quý III-I/2022 | range-backwards",
                "Quý I-II/1980 | year-wrong",
                "Quý I, II/1980 | year-wrong",
                "Quý I, II và III/2022 | 2022-03-31 2022-06-30 2022-09-30 ?",
                "Quý I và quý II/2022 | 2022-03-31 2022-06-30",
                "Quý I, II/2022 | 2022-03-31 2022-06-30 ?",
                "quý thứ năm | quarter-impossible",
                "2021-2020 | range-backwards",
                "2021-25 | range-backwards",
                "2021-3000 | range-backwards",
                "giai đoạn 2021-2020 | range-backwards",
                "giai đoạn 1980 | year-wrong",
                "cả năm 2023 | 2023-12-31",
                "cả năm 22 | year-wrong",
                "trong năm | 2022-12-31",
                "trong năm 2023 | 2023-12-31",
                "năm học 2022 | word-unused",
                "năm sau | 2023-12-31",
                "năm tiếp theo | 2023-12-31",
                "năm kế tiếp | 2023-12-31",
                "năm liền kề sau | 2023-12-31",
                "năm sau liền kề | 2023-12-31",
                "tháng cuối kỳ báo cáo | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "hằng tháng, ngày 5 của tháng đầu kỳ | 2022-01-05 2022-04-05 2022-07-05 2022-10-05",
                "tuần | word-unused",
                "thứ 8 hằng tuần | word-unused",
                "thứ Bảy, ngày 12/3/2022 | 2022-03-12",
                "thứ Ba ngày 15/3/2022 | 2022-03-15",
                "thứ Tư, 16/3/2022 | 2022-03-16",
                "thứ Tư, 15/3/2022 | weekday-wrong",
                "thứ Năm | word-unused",
                "thứ Năm tháng 3 | word-unused",
                "10/3/2022 (thứ Năm | word-unused",
                "10/3/2022 (thứ Năm) | 2022-03-10",
                "10/3/2022, thứ 5 | 2022-03-10",
                "10/3/2022, thứ 9 | word-unused",
                "10/3/2022, Chủ nhật | weekday-wrong",
                "ngày làm việc cuối cùng của tháng 6 | 2022-06-30",
                "ngày làm việc thứ 5 của tháng 6 | 2022-06-07",
                "ngày làm việc thứ ba của quý II | 2022-04-05",
                "ngày làm việc thứ 0 của tháng 6 | word-unused",
                "ngày làm việc thứ 24 của tháng 6 | word-unused",
                "ngày làm việc thứ 5 | word-unused",
                "ngày làm việc đầu của năm 2022 | 2022-01-04",
                "ngày làm việc cuối cùng của năm 2023 | calendar-needed",
                "ngày làm việc | word-unused",
                "10 ngày đầu tháng 6 | 2022-06-10",
                "0 ngày đầu quý II | number-unused",
                "367 ngày đầu năm 2022 | number-unused",
                "20 ngày đầu quý sau | 2022-04-20 2022-07-20 2022-10-20 2023-01-20",
                "20 ngày đầu tiên của quý II | 2022-04-20",
                "10 ngày đầu | number-unused",
                "ngày đầu tháng 6 | word-unused",
                "giữa tháng 6 và tháng 7 | edge-undefined",
                "giữa 6 tháng đầu năm | edge-undefined",
                "cuối giai đoạn 2021-2025 | 2025-12-31",
                "đầu 6 tháng cuối năm | 2022-07-01 ?",
                "ngày đầu tiên của quý III | 2022-07-01",
                "báo cáo 3 tháng, trước ngày 10 của tháng tiếp theo | 2022-04-09 2022-07-09 2022-10-09 2023-01-09",
                "báo cáo 6 tháng đầu năm, trước ngày 10/6 | 2022-06-09",
                "báo cáo 6 tháng cuối năm trước ngày 10/12 | 2022-12-09",
                "báo cáo 9 tháng trước ngày 15/9 | 2022-09-14",
                "báo cáo tuần | word-unused",
                "báo cáo quý trước ngày 15 tháng cuối quý | 2022-03-14 2022-06-14 2022-09-14 2022-12-14",
                "02 lần/năm | count-without-days",
                "04 lần/năm | count-without-days",
                "2 lần/quý | count-without-days",
                "12 lần/năm | count-without-days",
                "3 lần/năm | count-without-days",
                "mỗi quý một lần | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "hằng tháng 2 lần | count-without-days",
                "02 lần mỗi năm | count-without-days",
                "trong vòng 10 ngày kể từ ngày 15/3/2022 | 2022-03-25",
                "trong thời hạn 10 ngày làm việc kể từ ngày 15/3/2022 | 2022-03-29",
                "sau 30 ngày kể từ ngày ban hành | RELATIVE",
                "30 ngày trước ngày 30/6/2022 | RELATIVE",
                "chậm nhất 5 ngày sau khi kết thúc quý | RELATIVE",
                "trước khi kết thúc năm | RELATIVE",
                "trước hoặc trong tháng 6 | word-unused",
                "đến hết ngày 31/12/2022 hoặc khi có chỉ đạo | alternatives",
                "trước 15/3 hoặc trước 30/6 | two-readings",
                "Nghị quyết số 10/2022/NQ-HĐND | document-not-deadline",
                "10/2022/NQ-HĐND ngày 15/3/2022 | document-not-deadline",
                "178-QĐ/TW ngày 3/6/2022 | document-not-deadline",
                "số 12 trước ngày 15/3/2022 | 2022-03-14",
                "số 12/năm | word-unused",
                "15/tháng | number-unused",
                "Kế hoạch 15/KH ngày lễ | word-unused",
                "đến ngày 15/3 đến ngày 20/3 | 2022-03-20",
                "từ ngày 15 đến ngày 10 tháng 3 | range-backwards",
                "từ ngày 15 đến hết tháng 3 | range-unclear",
                "từ tháng 5 đến tháng 3/2022 | range-backwards",
                "từ quý I đến năm 2022 | range-unclear",
                "từ năm 2021 đến năm 2025 | 2025-12-31",
                "từ năm 2025 đến năm 2021 | range-backwards",
                "hằng tháng đến tháng 12 | range-unclear",
                "hằng quý, trước ngày 31 | day-without-month",
                "hằng tháng, trước ngày 31 | day-impossible",
                "hằng năm, trước ngày 25 | day-without-month",
                "hằng năm, trước ngày 31/12 | 2022-12-30",
                "30/6 và 31/12 hằng năm | 2022-06-30 2022-12-31",
                "ngày 10/3, 15/6, 20/9/2022 | 2022-03-10 2022-06-15 2022-09-20",
                "trước ngày 30/6; trước ngày 31/12 | 2022-06-29 2022-12-30",
                "trước 30/6, chậm nhất 15/7 | two-readings",
                "chậm nhất 30/6 và tháng 9 | two-readings",
                "năm 2022, năm 2023 | 2022-12-31 2023-12-31 ?",
                "quý I; quý III | 2022-03-31 2022-09-30",
                "quý I. Quý III | two-readings",
                "trước trước ngày 15/3 | word-unused",
                "từ từ ngày 15/3 | word-unused",
                "chậm nhất vào ngày 15/3 | 2022-03-15",
                "trước hằng quý | word-unused",
                "trước chậm nhất 15/3 | both-words",
                "theo yêu cầu hoặc trước 30/6 | alternatives",
                "từ ngày 1/3/2022 hoặc trước 30/6 | alternatives",
                "khi có yêu cầu hoặc 30/6/2022 | alternatives",
                "30/6/2022 hoặc khi có yêu cầu | alternatives",
                "thường xuyên, trước 30/6/2022 | 2022-06-29",
                "thường xuyên từ ngày 1/1/2022 | CONTINUOUS",
                "thường xuyên hoặc hằng quý | 2022-03-31 2022-06-30 2022-09-30 2022-12-31",
                "không quá 30/6/2022 | 2022-06-30",
                "không thể trước 30/6 | word-unused",
                "có thể trước 30/6 | word-unused"
            })
    void reads(String phrase, String expected) {
        assertThat(DeadlineFormsTest.answer(phrase)).isEqualTo(expected);
    }

    /** The first and the last day are those of the year; what is written of a day is that day. */
    @ParameterizedTest
    @CsvSource({
        "thứ Hai hằng tuần,MONDAY,2022-01-03,2022-12-26",
        "thứ 2 mỗi tuần,MONDAY,2022-01-03,2022-12-26",
        "thứ Ba hằng tuần,TUESDAY,2022-01-04,2022-12-27",
        "thứ Tư hằng tuần,WEDNESDAY,2022-01-05,2022-12-28",
        "thứ Năm hằng tuần,THURSDAY,2022-01-06,2022-12-29",
        "thứ Sáu hằng tuần,FRIDAY,2022-01-07,2022-12-30",
        "thứ Bảy hằng tuần,SATURDAY,2022-01-01,2022-12-31",
        "thứ 7 hằng tuần,SATURDAY,2022-01-01,2022-12-31",
        "Chủ nhật hằng tuần,SUNDAY,2022-01-02,2022-12-25",
    })
    void every_week_on_one_day(String phrase, DayOfWeek weekday, LocalDate first, LocalDate last) {
        List<LocalDate> days = DeadlineParser.read(phrase, 2022).deadline().lastDays(Counting.STRICT);
        assertThat(days)
                .allMatch(day -> day.getDayOfWeek() == weekday)
                .startsWith(first)
                .endsWith(last);
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusDays(7));
        }
    }

    /** A rhythm gives one day for each of its periods, however many there are. */
    @ParameterizedTest
    @CsvSource({
        "hằng tuần,52",
        "ngày 15 và ngày 20 hằng tháng,24",
        "từ ngày 15 đến ngày 20 hằng tháng,12",
        "báo cáo tháng trước ngày 25,12",
        "'hằng tháng, trước ngày 25',12",
        "1 lần/tháng,12",
        "hằng quý,4",
        "mỗi 6 tháng,2",
        "hằng năm,1",
    })
    void a_rhythm_has_as_many_days_as_its_year_has_periods(String phrase, int count) {
        assertThat(DeadlineParser.read(phrase, 2022).deadline().lastDays(Counting.STRICT))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_phrase_may_be_two_thousand_characters_long_and_no_longer() {
        String most = "30/6/2022" + " ".repeat(DeadlineParser.MAX_LENGTH - 9 - 2) + "ạ.";
        assertThat(DeadlineParser.read(most, 2022).doubts())
                .noneMatch(doubt -> doubt.code().equals("phrase-too-long"));
        assertThat(DeadlineParser.read(most + ".", 2022).doubts().get(0).code()).isEqualTo("phrase-too-long");
    }
}
