package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a phrase are taken for what, and with which words a doubt is told: what people see of a reading. */
class DeadlineWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết số 10/2022/NQ-HĐND ngày 15/3/2022 | document=số 10/2022/NQ-HĐND ngày 15/3/2022",
                "Đăng thường xuyên | continuous=thường xuyên",
                "Họp 02 lần/năm | count=02 lần/năm",
                "Họp mỗi quý một lần | count=mỗi quý một lần; rhythm=mỗi quý một lần",
                "Họp 6 tháng một lần | count=6 tháng một lần; rhythm=6 tháng một lần",
                "báo cáo quý, trước ngày 15 tháng cuối quý | rhythm=báo cáo quý; before=trước; time=ngày 15 tháng cuối quý",
                "sau khi có hướng dẫn | event=sau khi có hướng dẫn",
                "theo chỉ đạo của Thành phố | authority=theo chỉ đạo của Thành phố",
                "Xong chậm nhất ngày 10/3 nhé | by=chậm nhất; time=ngày 10/3",
                "Xong trước ngày 10/3 | before=trước; time=ngày 10/3",
                "từ ngày 1/7/2022 | from=từ; time=ngày 1/7/2022",
                "sau ngày 1/7/2022 | after=sau; time=ngày 1/7/2022",
                "trong quý II/2022 | within=trong; time=quý II/2022",
                "trong thời hạn 10 ngày kể từ ngày 15/3/2022 | time=trong thời hạn 10 ngày kể từ ngày 15/3/2022",
                "từ ngày 01/4 đến hết ngày 30/6/2022 | from=từ; time=ngày 01/4 đến hết ngày 30/6/2022",
                "hằng tháng, trước ngày 25 | rhythm=hằng tháng; before=trước; time=ngày 25",
            })
    void parts(String phrase, String expected) {
        List<String> parts = new ArrayList<>();
        for (Reading.Part part : DeadlineParser.read(phrase, 2022).parts()) {
            parts.add(part.role() + "=" + part.words());
        }
        assertThat(String.join("; ", parts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xong trước | word-unused [trước]",
                "Xong từ | word-unused [từ]",
                "ngày 32/1/2022 | day-impossible [32/01/2022]",
                "ngày 9/13/2022 | day-month-swapped [9, 13]",
                "15/13/2022 | day-impossible [15/13/2022]",
                "30/2/2022 | day-impossible [30/02/2022]",
                "tháng 13 | month-impossible [13]",
                "tháng 5/1980 | year-wrong [1980]",
                "15/3/202 | year-wrong [202]",
                "15/3/20223 | year-wrong [20223]",
                "ngày 15/3/22 | year-short [22]",
                "quý V | quarter-impossible [V]",
                "ngày 15 (mười sáu) tháng 3 | number-differs [15, 16]",
                "46082 | spreadsheet-number [46082, 2026-03-01]",
                "36526 | spreadsheet-number [36526, 2000-01-01]",
                "ngày 10/3 âm lịch | word-unused [âm]",
                "Không trước ngày 10/3 | word-unused [Không]",
                "hằng quý, quý | word-unused [quý]",
                "Quy I/2022 | word-misspelt [Quy]; number-unused [I]; word-unused [/]",
                "02 lần/năm | count-without-days [2]",
                "ngày 15 | day-without-month [15]",
                "ngày 31 hằng tháng | day-not-in-every-month [31]",
                "hằng tháng, ngày 29 | day-impossible [29/2]",
                "thứ Tư, 15/3/2022 | weekday-wrong [2022-03-15]",
                "31 ngày đầu tháng 6 | days-beyond-period [2022-06-30]",
                "trước quý II/2022 | before-period [2022-04-01]",
            })
    void doubts(String phrase, String expected) {
        List<String> doubts = new ArrayList<>();
        for (Doubt doubt : DeadlineParser.read(phrase, 2022).doubts()) {
            doubts.add(doubt.code() + " " + doubt.arguments());
        }
        assertThat(String.join("; ", doubts)).isEqualTo(expected);
    }
}
