package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads days: as numbers with signs between them, and in words, alone or several of one month. */
final class DayParser {
    private final Tokens tokens;
    private final YearParser years;
    private final PeriodParser periods;

    DayParser(Tokens tokens, YearParser years, PeriodParser periods) {
        this.tokens = tokens;
        this.years = years;
        this.periods = periods;
    }

    /** 15/3/2022, 15-3-2022, 15.3.2022, 2022-03-15, 15/3, 3/2022. */
    @Nullable
    Times numeric(int at) {
        Token first = tokens.at(at);
        if (!first.isNumber() || !tokens.at(at + 2).isNumber()) {
            return null;
        }
        char sign = tokens.at(at + 1).kind() == Token.Kind.SIGN
                ? tokens.at(at + 1).key().charAt(0)
                : ' ';
        if (sign != '/' && sign != '-' && sign != '.') {
            return null;
        }
        Token second = tokens.at(at + 2);
        boolean third = tokens.isSign(at + 3, sign) && tokens.at(at + 4).isNumber();
        if (first.digits() == 4 && third) {
            return day(at + 5, first.value(), second.value(), tokens.at(at + 4).value());
        }
        if (first.digits() > 2) {
            return null;
        }
        if (third) {
            Token year = tokens.at(at + 4);
            if (year.digits() == 2) {
                Times short2 = day(at + 5, 2000 + year.value(), second.value(), first.value());
                return short2.doubting(Doubt.slight("year-short", year.key()));
            }
            return year.digits() == 4
                    ? day(at + 5, year.value(), second.value(), first.value())
                    : Times.broken(at + 5, Doubt.fatal("year-wrong", year.key()));
        }
        if (second.digits() == 4 && YearParser.plausible(second.value())) {
            return sign == '-' ? null : periods.month(at + 3, second.value(), first.value());
        }
        if (second.digits() > 2 || sign != '/') {
            return sign == '/' ? Times.broken(at + 3, Doubt.fatal("year-wrong", second.key())) : null;
        }
        return dated(at + 3, List.of(first.value()), second.value());
    }

    private Times day(int end, int year, int month, int day) {
        if (!YearParser.plausible(year)) {
            return Times.broken(end, Doubt.fatal("year-wrong", String.valueOf(year)));
        }
        if (month > 12 && day <= 12) {
            return Times.broken(end, Doubt.fatal("day-month-swapped", String.valueOf(day), String.valueOf(month)));
        }
        try {
            return Times.of(end, Period.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return Times.broken(end, impossibleDay(day, month, year));
        }
    }

    private static Doubt impossibleDay(int day, int month, int year) {
        return Doubt.fatal("day-impossible", two(day) + "/" + two(month) + "/" + year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** "ngày 15 tháng 3 năm 2022", "ngày 05 và ngày 20 hằng tháng", "15 của tháng cuối quý". */
    @Nullable
    Times days(int at) {
        int i = at;
        boolean named = tokens.is(i, NGAY);
        if (named) {
            i++;
        }
        if (tokens.is(i, MUNG)) {
            named = true;
            i++;
        }
        if (named) {
            Times written = numeric(i);
            if (written != null && (written.days() || !written.doubts().isEmpty())) {
                return written;
            }
        }
        Token first = tokens.at(i);
        if (!first.isNumber() || first.digits() > 2) {
            return null;
        }
        List<Integer> days = new ArrayList<>();
        days.add(first.value());
        Times mismatch = periods.spelt(i);
        i = mismatch == null ? i + 1 : mismatch.end();
        if (mismatch != null && !mismatch.doubts().isEmpty()) {
            return mismatch;
        }
        while (named && (tokens.is(i, VA) || tokens.isSign(i, ','))) {
            int next = tokens.is(i + 1, NGAY) ? i + 2 : i + 1;
            Token more = tokens.at(next);
            boolean another = more.isNumber()
                    && more.digits() <= 2
                    && !tokens.isSign(next + 1, '/')
                    && !(tokens.is(next + 1, THANG) && tokens.is(i + 1, NGAY) && !sharesMonth(next + 1));
            if (!another) {
                break;
            }
            days.add(more.value());
            i = next + 1;
        }
        return monthOf(i, days, named);
    }

    /** Whether the month at a token is one of a rhythm, which days named before it share. */
    private boolean sharesMonth(int at) {
        return !tokens.at(at + 1).isNumber();
    }

    /** Days whose month follows: "tháng 3 năm 2022", "của tháng cuối quý", "hằng tháng"; or nothing yet. */
    private @Nullable Times monthOf(int at, List<Integer> days, boolean named) {
        int i = tokens.skip(at, CUA);
        if (tokens.is(i, THANG) && tokens.at(i + 1).isNumber()) {
            int month = tokens.at(i + 1).value();
            Times mismatch = periods.spelt(i + 1);
            if (mismatch != null && !mismatch.doubts().isEmpty()) {
                return mismatch;
            }
            return dated(mismatch == null ? i + 2 : mismatch.end(), days, month);
        }
        Times months = named || afterMark(at - 1) ? periods.periodOf(i) : null;
        boolean monthly = months != null
                && !months.periods().isEmpty()
                && months.periods().get(0).kind() == Period.Kind.MONTH;
        if (months != null && monthly) {
            return daysIn(months, days);
        }
        return named && !tokens.at(at).is(DAU) ? Times.open(at, days) : null;
    }

    /** "trước 15 tháng cuối quý": a day without "ngày" needs a word before its number that asks for a day. */
    private boolean afterMark(int number) {
        return switch (tokens.at(number - 1).word()) {
            case TRUOC, NHAT, DEN, HET, LA, VAO -> true;
            default -> false;
        };
    }

    private Times daysIn(Times months, List<Integer> days) {
        List<Period> dated = new ArrayList<>();
        for (Period month : months.periods()) {
            for (int day : days) {
                if (day < 1 || day > month.last().getDayOfMonth()) {
                    if (months.periods().size() > 1 && day >= 29 && day <= 31) {
                        // the shorter months have none, and nobody says which day stands for it
                        return Times.broken(months.end(), Doubt.fatal("day-not-in-every-month", String.valueOf(day)));
                    }
                    return Times.broken(
                            months.end(),
                            impossibleDay(
                                    day,
                                    month.first().getMonthValue(),
                                    month.first().getYear()));
                }
                dated.add(Period.day(month.first().withDayOfMonth(day)));
            }
        }
        return Times.of(months.end(), dated, months.cycle());
    }

    /** Days of a month whose year follows, or is the plan's. */
    private Times dated(int at, List<Integer> days, int month) {
        YearSpec spec = years.yearSpec(at);
        if (spec.doubt() != null) {
            return Times.broken(spec.end(), spec.doubt());
        }
        if (month < 1 || month > 12) {
            return days.size() == 1 && days.get(0) <= 12 && month <= 31
                    ? Times.broken(
                            spec.end(),
                            Doubt.fatal("day-month-swapped", String.valueOf(days.get(0)), String.valueOf(month)))
                    : Times.broken(spec.end(), Doubt.fatal("month-impossible", String.valueOf(month)));
        }
        return daysIn(Times.of(spec.end(), List.of(Period.month(spec.year(), month)), spec.cycle()), days);
    }
}
