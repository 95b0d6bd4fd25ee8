package vn.cchc.message;

import java.time.LocalDate;

/** Calendar days in words: 09/03/2022 in Vietnamese, 2022-03-09 in English, whatever the machine's locale. */
public final class Days {
    private Days() {}

    public static String of(LocalDate day, Language language) {
        if (language == Language.EN) {
            return day.toString();
        }
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
