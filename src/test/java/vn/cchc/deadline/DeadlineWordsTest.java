package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                "số 6 | document=số 6",
                "2 lần trong một năm | count=2 lần trong một năm",
                "02 lần/một năm | count=02 lần/một năm",
                "3 tháng/lần | count=3 tháng/lần; rhythm=3 tháng/lần",
                "sau khi ban hành và thường xuyên | event=sau khi ban hành; continuous=thường xuyên",
                "trong thời hạn 10 ngày kể từ ngày 153/2022 | event=trong thời hạn 10 ngày kể từ ngày 153/2022",
                "kỳ họp giữa năm và cuối năm 2022 | authority=kỳ họp giữa năm và cuối năm 2022",
                "Theo kế hoạch của Bộ (nếu có), trước 30/6 | authority=Theo kế hoạch của Bộ; before=trước; time=30/6",
                "báo cáo 6 tháng đầu năm trước ngày 15/6 | rhythm=báo cáo 6 tháng đầu năm; before=trước; time=ngày 15/6",
                "báo cáo 9 tháng | rhythm=báo cáo 9 tháng",
                "nửa của | time=nửa",
                "đầu tháng 6 đến cuối tháng 9 | time=đầu tháng 6 đến cuối tháng 9",
                "kể từ ngày 1/3/2022 | from=kể từ; time=ngày 1/3/2022",
                "trong thời hạn quý II | within=trong thời hạn; time=quý II",
                "1 lần/quý I | time=quý I",
                "15/KH/6 | document=15/KH",
                "háng 3 (bốn)/2022 | time=3 (bốn); time=2022",
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
                "trước ngày 30/6 và cuối năm | before-carried [cuối năm, 2022-12-30, 2022-12-31]",
                "32/10/2022 | day-impossible [32/10/2022]",
                "32/9/2022 | day-impossible [32/09/2022]",
                "2 lần trong một năm | count-without-days [2]",
                "trước và 15/3 | word-unused [trước]",
                "trước thường xuyên 15/3 | word-unused [trước]; word-unused [xuyên]",
                "31/6 | day-impossible [31/06/2022]",
                "3/1980 | year-wrong [1980]",
                "30/6 31/12 | year-wrong [31]; number-unused [12]",
                "ngày 05,15/3 | day-without-month [5]",
                "ngày 15, ngày 30 tháng của 6 | day-without-month [15]; word-unused [tháng]; number-unused [6]",
                "từ tháng 10 đến tháng ngày 3/2023 | word-unused [tháng]; day-without-month [3]; word-unused [/]; range-unclear []",
                "hằng tháng, ngày 31 | day-impossible [31/2]",
                "02 lần/năm 29/2/2022 | number-unused [02]; word-unused [lần]; year-wrong [29]; word-unused [/]",
                "1001 ngày kể từ ngày 1/3/2022 | number-unused [1001]",
                "kề kề | word-unused [kề]",
                "3 6 | number-unused [3]; number-unused [6]",
                "B5 | word-misspelt [B]; number-unused [5]",
                "I. | number-unused [I]",
                "6 I 31 | word-misspelt [I]; number-unused [31]",
                "3-2022 | number-unused [3]; word-unused [-]",
                "30/6. có thể | word-unused [thể]",
                "Kỳ | word-unused [Kỳ]",
                "trước hằng quý | word-unused [trước]; before-period [2022-01-01]",
                "hằng tháng báo cáo năm | word-unused [năm]",
                "Quý I/227 | year-wrong [227]",
                "Quý I 2 | year-wrong [2]",
                "tháng 3 năm 2 | year-wrong [2]",
                "2021-5 | range-backwards []",
                "3525 | year-wrong [3525]",
                "Quý I-I/022 | word-unused [-]; number-unused [I]; number-unused [022]",
                "Quý I, I, III/2026 | range-backwards []",
                "0 ngày đầuquý II | number-unused [0]; word-unused [ngày]; word-misspelt [đầuquý]; number-unused [II]",
                "năm học2025-2026 | word-unused [năm]; number-unused [học2025]; word-unused [học]",
                "31 / tiếp | document-not-deadline []",
                "mỗi quý mộ lần | word-unused [lần]",
                "chậm nhất 02 lần/năm cuối năm | word-unused [nhất]; count-differs [2, 1]",
                "trước 15/3 hoặc trước 30/6 | two-readings [2022-03-14, 2022-06-29]",
                "chậm nhất trước ngày 31/10 | both-words [2022-10-30, 2022-10-31]",
                "hằng quý, 30/6/2022 | count-differs [4, 1]",
                "hằng quý và 15/8/2022 | rhythm-and-time []",
                "Quý II/2023; cuối năm | stages-backwards [2022-12-31, 2023-06-30]",
                "Đã hoàn thành | status-not-deadline []",
                "khi có yêu cầu, 30/6/2022 | event-and-day [khi có yêu cầu]",
                "30/6/2022 theo yêu cầu | authority-and-day [theo yêu cầu]",
                "02 lần/năm vào tháng 6 | count-differs [2, 1]",
                "trước ngày 31/5/2021 | year-past [2021, 2022]",
                "Tháng 9/2021 | year-past [2021, 2022]",
                "trước 01/4, chậm nhất 31/3 | both-words [2022-03-31, 2022-04-01]",
                "chậm nhất 31/3, trước 01/4 | both-words [2022-03-31, 2022-04-01]",
                "Q.II | word-misspelt [Q]; number-unused [II]",
                "I V | number-unused [I]; word-misspelt [V]",
                "đầu nămhọc | word-misspelt [nămhọc]",
                "trước quý II, trước 15/5 | two-readings [2022-03-31, 2022-05-14]; before-period [2022-04-01]",
                "kế hoạch năm 2023 | word-unused [kế]",
            })
    void doubts(String phrase, String expected) {
        List<String> doubts = new ArrayList<>();
        for (Doubt doubt : DeadlineParser.read(phrase, 2022).doubts()) {
            doubts.add(doubt.code() + " " + doubt.arguments());
        }
        assertThat(String.join("; ", doubts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "năm nay đến năm 2023 | 2022-01-01",
                "từ tháng 10 đến tháng 3/2023 | 2022-10-01",
                "từ ngày 25 tháng 12 đến ngày 5 tháng 1/2023 | 2022-12-25",
                "tháng 10/2021 đến tháng 3 | 2021-10-01",
                "từ quý IV năm 2021 đến quý I năm 2022 | 2021-10-01",
                "từ tháng 3 đến tháng 5/2023 | 2023-03-01",
                "từ ngày 01 đến ngày 10 tháng 12 | 2022-12-01",
                "hằng tháng trong quý II | 2022-04-01",
                "Quý II và quý I | 2022-01-01",
                "hằng quý | 2022-01-01",
                "giai đoạn 2021-2025 | 2021-01-01",
                "trong 10 ngày kể từ ngày 15/3/2022 | 2022-03-16",
                "từ quý II/2022 | 2022-04-01",
                "sau ngày 15/6/2022 | 2022-06-16",
                "20 ngày đầu quý II | 2022-04-01",
                "Quý III-IV/2022 | 2022-07-01",
                "tháng 3-6/2022 | 2022-03-01",
                "năm 2022, 2023 | 2022-01-01",
                "trước 30/6 | -",
                "15/3 | -",
            })
    void first_day(String phrase, String expected) {
        Deadline deadline = DeadlineParser.read(phrase, 2022).deadline();
        assertThat(deadline.firstDay().map(LocalDate::toString).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước quý II | before",
                "chậm nhất quý II | by",
                "đến hết quý II | by",
                "15/3 | by",
                "quý I | within",
                "tháng 6. 30/6 | within",
                "năm kế tiếp | within",
                "quý I và quý III | stages",
                "02 lần/năm vào tháng 6 và tháng 11 | stages",
                "hằng quý và 15/8/2022 | stages",
                "30/6 và 20/12 hằng năm | recurring",
                "30/6/2022 và 20/12 hằng năm | stages",
                "hằng năm và năm 2022 | recurring",
                "năm 2022 và hằng năm | recurring",
                "hằng năm, 30/6 và 31/12 | recurring",
                "hằng tháng trong quý II | recurring",
                "báo cáo 6 tháng trước 15/6 | recurring",
                "trước ngày 15/6 (báo cáo 6 tháng) | recurring",
                "trước 15/12, báo cáo năm và thường xuyên | recurring",
                "2022 báo cáo năm | recurring",
                "báo cáo tháng trước ngày 25, báo cáo năm trước ngày 15/12 | recurring",
                "báo cáo quý I trước 10/3, báo cáo 6 tháng trước 10/6, báo cáo năm trước 10/12 | stages",
                "báo cáo quý trước ngày 15/3, 15/6 | stages",
            })
    void form(String phrase, String expected) {
        assertThat(DeadlineParser.read(phrase, 2022).deadline().form().word()).isEqualTo(expected);
    }

    /** A rhythm in the order of time, stages in that of the phrase. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đầu quý; hằng quý | [2022-01-01, 2022-03-31, 2022-04-01, 2022-06-30, 2022-07-01, 2022-09-30, 2022-10-01, 2022-12-31]",
                "20/12 hằng năm và 30/6 hằng năm | [2022-06-30, 2022-12-20]",
                "quý III và quý I | [2022-09-30, 2022-03-31]",
            })
    void order_of_days(String phrase, String expected) {
        assertThat(DeadlineParser.read(phrase, 2022).deadline().lastDays(Counting.STRICT))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36526 | [2000-01-01]",
                "quý I hoặc quý II | [2022-03-31, 2022-06-30]",
                "chậm nhất trước ngày 31/10 | [2022-10-30, 2022-10-31]",
                "trước ngày 31/5/2021 | [2021-05-30]",
                "10/3/2022 (thứ Sáu) | [2022-03-10]",
                "Xong trước | []",
            })
    void days_that_an_unclear_phrase_may_mean(String phrase, String expected) {
        Deadline.Unclear unclear =
                (Deadline.Unclear) DeadlineParser.read(phrase, 2022).deadline();
        assertThat(unclear.candidates()).hasToString(expected);
    }
}
