package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one time expression: a day, a month, a quarter, a half, a year, a stretch between two, or a rhythm. Every method
 * takes the token to begin at and returns what it read, or null; none looks back or remembers a failure.
 */
final class TimeParser {
    private final Tokens tokens;
    private final int planYear;
    private final WorkingDays calendar;
    /** The rhythm that a phrase has announced so far; "tháng tiếp theo" counts from it. */
    private Cycle announced;

    TimeParser(Tokens tokens, int planYear, WorkingDays calendar) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.calendar = calendar;
    }

    /** The same phrase, with another year for days that name none. */
    TimeParser inYear(int year) {
        return new TimeParser(tokens, year, calendar);
    }

    void announce(Cycle cycle) {
        announced = cycle;
    }

    /** The longest time expression that begins at a token, or null. */
    Times parse(int at) {
        Times times = expression(at);
        return times == null ? null : trailingWeekday(times);
    }

    private Times expression(int at) {
        Times times = weekday(at);
        times = times != null ? times : workingDay(at);
        times = times != null ? times : firstDays(at);
        times = times != null ? times : edge(at);
        times = times != null ? times : numeric(at);
        times = times != null ? times : halves(at, false);
        times = times != null ? times : days(at);
        times = times != null ? times : period(at);
        return times;
    }

    // ---- weekdays and working days

    /** "10/6/2022 (thứ Sáu)": checked against the day. */
    private Times trailingWeekday(Times times) {
        int i = times.end();
        boolean bracket = tokens.isSign(i, '(');
        if (times.periods().size() != 1 || !times.days() || !bracket && !tokens.isSign(i, ',')) {
            return times;
        }
        int day = weekdayName(i + 1);
        int end = i + 3;
        if (day == 0 || bracket && !tokens.isSign(end, ')')) {
            return times;
        }
        LocalDate date = times.periods().get(0).first();
        end = bracket ? end + 1 : end;
        return date.getDayOfWeek().getValue() == day
                ? times.upTo(end)
                : Times.broken(end, Doubt.fatal("weekday-wrong", date));
    }

    /** 1 for Monday to 7 for Sunday where two tokens name a weekday, else 0. */
    private int weekdayName(int at) {
        if (tokens.is(at, CHU, NHAT_SUN)) {
            return 7;
        }
        if (!tokens.is(at, THU)) {
            return 0;
        }
        Token name = tokens.at(at + 1);
        if (name.isNumber()) {
            return name.value() >= 2 && name.value() <= 7 ? name.value() - 1 : 0;
        }
        return switch (name.word()) {
            case TWO -> 1;
            case THREE -> 2;
            case FOUR -> 3;
            case NAM -> 4;
            case SIX -> 5;
            case SEVEN -> 6;
            default -> 0;
        };
    }

    private Times weekday(int at) {
        int day = weekdayName(at);
        int i = at + 2;
        if (day == 0) {
            return null;
        }
        if (tokens.is(i, HANG, TUAN) || tokens.is(i, MOI, TUAN)) {
            return every(i + 2, day);
        }
        int next = tokens.isSign(i, ',') ? i + 1 : i;
        next = tokens.is(next, NGAY) ? next + 1 : next;
        Times date = numeric(next);
        date = date != null ? date : days(next);
        if (date == null || date.periods().size() != 1) {
            return null;
        }
        int actual = date.periods().get(0).first().getDayOfWeek().getValue();
        return actual == day
                ? date
                : Times.broken(
                        date.end(),
                        Doubt.fatal("weekday-wrong", date.periods().get(0).first()));
    }

    private Times every(int end, int day) {
        List<Period> days = new ArrayList<>();
        LocalDate date = LocalDate.of(planYear, 1, 1);
        date = date.plusDays((day + 7 - date.getDayOfWeek().getValue()) % 7);
        for (; date.getYear() == planYear; date = date.plusDays(7)) {
            days.add(Period.day(date));
        }
        return Times.of(end, days, Cycle.WEEK);
    }

    /** "ngày làm việc đầu tiên của tháng": needs the calendar; without one the day is not guessed. */
    private Times workingDay(int at) {
        if (!tokens.is(at, NGAY, LAM, VIEC)) {
            return null;
        }
        int i = at + 3;
        int ordinal;
        if (tokens.is(i, DAU) || tokens.is(i, CUOI)) {
            ordinal = tokens.is(i, DAU) ? 1 : -1;
            i += tokens.is(i + 1, TIEN) || tokens.is(i + 1, CUNG) ? 2 : 1;
        } else if (tokens.is(i, THU)) {
            Token number = tokens.at(i + 1);
            ordinal = number.isNumber() ? number.value() : Numerals.digit(number.word());
            i += 2;
        } else {
            return null;
        }
        Times period = periodOf(tokens.skip(i, CUA, TRONG));
        if (period == null || period.periods().isEmpty() || ordinal == 0 || ordinal > 23) {
            return null;
        }
        List<Period> days = new ArrayList<>();
        for (Period each : period.periods()) {
            Optional<LocalDate> day = ordinal < 0
                    ? calendar.onOrBefore(each.last())
                    : calendar.after(each.first().minusDays(1), ordinal);
            if (day.isEmpty()) {
                return Times.broken(period.end(), Doubt.fatal("calendar-needed"));
            }
            days.add(Period.day(day.get()));
        }
        return new Times(period.end(), days, true, period.cycle(), false, List.of(), period.doubts());
    }

    // ---- the edges of periods

    /** "20 ngày đầu quý sau": the first so many days of a period. */
    private Times firstDays(int at) {
        if (!tokens.at(at).isNumber() || !tokens.is(at + 1, NGAY, DAU)) {
            return null;
        }
        int count = tokens.at(at).value();
        int i = tokens.is(at + 3, TIEN) ? at + 4 : at + 3;
        Times period = periodOf(tokens.skip(i, CUA, TRONG));
        if (period == null || count < 1 || count > 366) {
            return null;
        }
        List<Period> spans = new ArrayList<>();
        for (Period each : period.periods()) {
            spans.add(Period.span(each.first(), each.first().plusDays(count - 1L)));
        }
        return new Times(period.end(), spans, false, period.cycle(), false, List.of(), period.doubts());
    }

    /** "cuối năm", "đầu tháng 6", "ngày cuối cùng của quý": Bộ luật Dân sự 2015, Điều 146.2 and 146.3. */
    private Times edge(int at) {
        int i = at;
        boolean exact = tokens.is(i, NGAY);
        if (exact) {
            i++;
        }
        Word where = tokens.at(i).word();
        if (where != DAU && where != GIUA && where != CUOI) {
            return null;
        }
        boolean ordinal = tokens.is(i + 1, TIEN) || tokens.is(i + 1, CUNG);
        i += ordinal ? 2 : 1;
        if (exact && !ordinal && !tokens.is(i, CUA) && !tokens.is(i, TRONG)) {
            return null;
        }
        Times period = periodOf(tokens.skip(i, CUA, TRONG));
        if (period == null || period.periods().isEmpty()) {
            return null;
        }
        if (where == GIUA && tokens.is(period.end(), VA)) {
            return Times.broken(period.end(), Doubt.fatal("edge-undefined")); // between one and another
        }
        List<Period> days = new ArrayList<>();
        for (Period each : period.periods()) {
            LocalDate day = edgeOf(each, where);
            if (day == null) {
                return Times.broken(period.end(), Doubt.fatal("edge-undefined"));
            }
            days.add(Period.day(day));
        }
        Times times = new Times(period.end(), days, true, period.cycle(), false, List.of(), period.doubts());
        Period.Kind kind = period.periods().get(0).kind();
        boolean defined = kind == Period.Kind.MONTH || kind == Period.Kind.YEAR || where == CUOI || exact;
        return defined ? times : times.doubting(Doubt.slight("edge-by-analogy"));
    }

    private static LocalDate edgeOf(Period period, Word where) {
        if (where == DAU) {
            return period.first();
        }
        if (where == CUOI) {
            return period.last();
        }
        return switch (period.kind()) {
            case MONTH -> period.first().withDayOfMonth(15);
            case YEAR -> period.first().withMonth(6).withDayOfMonth(30);
            default -> null;
        };
    }

    // ---- days

    /** 15/3/2022, 15-3-2022, 15.3.2022, 2022-03-15, 15/3, 3/2022. */
    private Times numeric(int at) {
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
        if (second.digits() == 4 && plausible(second.value())) {
            return sign == '-' ? null : month(at + 3, second.value(), first.value());
        }
        if (second.digits() > 2 || sign != '/') {
            return second.digits() > 2 && sign == '/'
                    ? Times.broken(at + 3, Doubt.fatal("year-wrong", second.key()))
                    : null;
        }
        return dated(at + 3, List.of(first.value()), second.value());
    }

    private static boolean plausible(int year) {
        return year >= 1990 && year <= 2100;
    }

    private Times day(int end, int year, int month, int day) {
        if (!plausible(year)) {
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

    private Times month(int end, int year, int month) {
        if (month < 1 || month > 12) {
            return Times.broken(end, Doubt.fatal("month-impossible", String.valueOf(month)));
        }
        return Times.of(end, Period.month(year, month));
    }

    /** "ngày 15 tháng 3 năm 2022", "ngày 05 và ngày 20 hằng tháng", "15 của tháng cuối quý". */
    private Times days(int at) {
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
        Times mismatch = spelt(i);
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
    private Times monthOf(int at, List<Integer> days, boolean named) {
        int i = tokens.skip(at, CUA);
        if (tokens.is(i, THANG) && tokens.at(i + 1).isNumber()) {
            int month = tokens.at(i + 1).value();
            Times mismatch = spelt(i + 1);
            if (mismatch != null && !mismatch.doubts().isEmpty()) {
                return mismatch;
            }
            return dated(mismatch == null ? i + 2 : mismatch.end(), days, month);
        }
        Times months = named || afterMark(at - 1) ? periodOf(i) : null;
        boolean monthly = months != null
                && !months.periods().isEmpty()
                && months.periods().get(0).kind() == Period.Kind.MONTH;
        if (monthly) {
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
        YearSpec spec = yearSpec(at);
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

    /** A number in words after the number: "15 (mười lăm)"; null where there is none, a doubt where they differ. */
    private Times spelt(int at) {
        if (!tokens.isSign(at + 1, '(')) {
            return null;
        }
        int i = at + 2;
        int value = 0;
        boolean any = false;
        while (true) {
            int digit = Numerals.digit(tokens.at(i).word());
            if (tokens.is(i, FIFTEEN)) {
                value *= 10;
            } else if (tokens.is(i, TEN)) {
                value = 10;
            } else if (digit > 0) {
                value = value % 10 == 0 ? value + digit : value * 10 + digit;
            } else {
                break;
            }
            any = true;
            i++;
        }
        if (!any || !tokens.isSign(i, ')')) {
            return null;
        }
        return value == tokens.at(at).value()
                ? Times.open(i + 1, List.of())
                : Times.broken(
                        i + 1, Doubt.fatal("number-differs", tokens.at(at).key(), String.valueOf(value)));
    }

    // ---- years

    /** The year that follows a day, month or quarter. */
    private record YearSpec(int end, int year, Cycle cycle, Doubt doubt) {}

    private YearSpec yearSpec(int at) {
        int i = at;
        Token sign = tokens.at(i);
        if ((sign.isSign('/') || sign.isSign('-') || sign.isSign('.'))
                && tokens.at(i + 1).isNumber()) {
            Token year = tokens.at(i + 1);
            if (year.digits() == 4 && plausible(year.value())) {
                return new YearSpec(i + 2, year.value(), null, null);
            }
            if (sign.isSign('/')) {
                return new YearSpec(i + 2, planYear, null, Doubt.fatal("year-wrong", year.key()));
            }
            return new YearSpec(at, planYear, null, null);
        }
        if (sign.isNumber() && sign.digits() == 4 && plausible(sign.value())) {
            return new YearSpec(i + 1, sign.value(), null, null);
        }
        if (sign.isNumber()) {
            return new YearSpec(i + 1, planYear, null, Doubt.fatal("year-wrong", sign.key()));
        }
        i = tokens.skip(i, CUA);
        if (tokens.is(i, NAM) && tokens.at(i + 1).isNumber()) {
            Token year = tokens.at(i + 1);
            return year.digits() == 4 && plausible(year.value())
                    ? new YearSpec(i + 2, year.value(), null, null)
                    : new YearSpec(i + 2, planYear, null, Doubt.fatal("year-wrong", year.key()));
        }
        YearSpec relative = relativeYear(i);
        if (relative != null) {
            return relative;
        }
        if ((tokens.is(i, HANG) || tokens.is(i, MOI)) && tokens.is(i + 1, NAM)) {
            return new YearSpec(i + 2, planYear, Cycle.YEAR, null);
        }
        int ofTheReport = reportingPeriod(i);
        return new YearSpec(ofTheReport > i ? ofTheReport : at, planYear, null, null);
    }

    /** "năm sau", "năm tiếp theo", "năm sau liền kề", "năm liền kề trước năm kế hoạch", "năm nay". */
    private YearSpec relativeYear(int at) {
        if (!tokens.is(at, NAM)) {
            return null;
        }
        int next = following(at + 1);
        if (next > at + 1) {
            return new YearSpec(reportingPeriod(next), planYear + 1, null, null);
        }
        if (tokens.is(at + 1, LIEN, TIEP, TRUOC) || tokens.is(at + 1, TRUOC, LIEN, TIEP)) {
            // said of every plan, so a rhythm: not a year gone by
            return new YearSpec(planOrReport(at + 4), planYear - 1, Cycle.YEAR, null);
        }
        if (tokens.is(at + 1, NAY)) {
            return new YearSpec(at + 2, planYear, null, null);
        }
        int plan = planOrReport(at);
        return plan > at ? new YearSpec(plan, planYear, null, null) : null;
    }

    /** "năm kế hoạch", "năm báo cáo": skipped where it stands. */
    private int planOrReport(int at) {
        return tokens.is(at, NAM, TIEP, HOACH) || tokens.is(at, NAM, BAO, CAO) ? at + 3 : at;
    }

    /** "của kỳ báo cáo": skipped where it stands. */
    private int reportingPeriod(int at) {
        int i = tokens.skip(at, CUA);
        return tokens.is(i, KY, BAO, CAO) ? i + 3 : at;
    }

    /** "sau", "tiếp theo", "kế tiếp", "sau liền kề", "liền kề sau": the token after them, or the same token. */
    private int following(int at) {
        int i = at;
        if (tokens.is(i, LIEN, TIEP, SAU)) {
            return i + 3;
        }
        if (tokens.is(i, SAU)) {
            i++;
            return tokens.is(i, LIEN, TIEP) ? i + 2 : i;
        }
        if (tokens.is(i, TIEP, THEO)) {
            return i + 2;
        }
        return tokens.is(i, TIEP, TIEP) ? i + 2 : at;
    }

    // ---- periods

    private Times period(int at) {
        Times first = periodOf(at);
        if (first == null
                || first.periods().size() != 1
                || first.cycle() != null
                || !first.doubts().isEmpty()) {
            return first;
        }
        return yearsListed(first);
    }

    /** "năm 2023, 2024": years in a row are one stretch. */
    private Times yearsListed(Times first) {
        Period period = first.periods().get(0);
        int i = first.end();
        LocalDate last = period.last();
        while (period.kind() == Period.Kind.YEAR
                && tokens.isSign(i, ',')
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 1).value() == last.getYear() + 1
                && tokens.at(i + 1).digits() == 4) {
            last = last.plusYears(1);
            i += 2;
        }
        return i == first.end() ? first : Times.of(i, Period.span(period.first(), last));
    }

    /** A month, quarter, half, year or rhythm. */
    private Times periodOf(int at) {
        int i = at;
        boolean each = tokens.is(i, HANG) || tokens.is(i, MOI);
        if (each) {
            i++;
        }
        Times times = halves(i, each);
        times = times != null ? times : monthPeriod(i, each);
        times = times != null ? times : quarterPeriod(i, each);
        times = times != null ? times : yearPeriod(i, each);
        if (times == null && each && tokens.is(i, TUAN)) {
            return Times.rhythm(i + 1, planYear, Cycle.WEEK);
        }
        return times;
    }

    private Times halves(int at, boolean each) {
        int i = at;
        int months = tokens.at(i).isNumber()
                ? tokens.at(i).value()
                : Numerals.digit(tokens.at(i).word());
        if (tokens.is(i, NUA)) {
            months = 6;
            i = tokens.is(i + 1, NAM) ? i + 2 : i + 1;
        } else if ((months == 6 || months == 9 || months == 3) && tokens.is(i + 1, THANG)) {
            i += 2;
        } else {
            return null;
        }
        boolean year = tokens.is(i - 1, NAM);
        int which = tokens.is(i, DAU) ? 1 : tokens.is(i, CUOI) ? 2 : 0;
        if (each || which == 0 && tokens.isRhythm(at - 1)) {
            Cycle cycle = months == 6 ? Cycle.HALF : Cycle.QUARTER;
            return months == 9 ? null : Times.rhythm(i, planYear, cycle);
        }
        boolean dayOfMonth =
                which == 0 && tokens.at(i).isNumber() && tokens.at(i).digits() <= 2;
        if (dayOfMonth || months == 3 && which == 0) {
            return null;
        }
        if (which != 0) {
            i++;
            i = tokens.is(i, NAM) && !tokens.at(i + 1).isNumber() && relativeYear(i) == null ? i + 1 : i;
        }
        YearSpec spec = yearSpec(i);
        if (spec.doubt() != null) {
            return Times.broken(spec.end(), spec.doubt());
        }
        if (months == 9) {
            return which == 2 ? null : Times.of(spec.end(), List.of(Period.nineMonths(spec.year())), spec.cycle());
        }
        if (months == 3) {
            return Times.of(spec.end(), List.of(Period.quarter(spec.year(), which == 1 ? 1 : 4)), spec.cycle());
        }
        Times half = Times.of(spec.end(), List.of(Period.half(spec.year(), which == 2 ? 2 : 1)), spec.cycle());
        return which == 0 && !year ? half.doubting(Doubt.slight("half-unnamed")) : half;
    }

    private Times monthPeriod(int at, boolean each) {
        if (!tokens.is(at, THANG)) {
            return null;
        }
        int i = at + 1;
        if (tokens.at(i).isNumber() && !each) {
            return numberedMonths(i);
        }
        if (tokens.is(i, DAU) || tokens.is(i, CUOI)) {
            return monthOfCycle(i);
        }
        int next = following(i);
        if (next > i) {
            return monthsAfter(next);
        }
        if (tokens.is(i, KH) || tokens.is(i, TIEP, HOACH)) {
            i += tokens.is(i, KH) ? 1 : 2;
            each = true;
        } else if (tokens.is(i, BAO, CAO)) {
            i += 2;
            each = true;
        }
        Times months = Times.rhythm(i, planYear, Cycle.MONTH);
        return each || tokens.is(at - 1, CUA) ? months : null;
    }

    /** "tháng 6/2022", "tháng 3 đến tháng 5", "tháng 3-6/2026". */
    private Times numberedMonths(int at) {
        int month = tokens.at(at).value();
        Times mismatch = spelt(at);
        if (mismatch != null && !mismatch.doubts().isEmpty()) {
            return mismatch;
        }
        int i = mismatch == null ? at + 1 : mismatch.end();
        if (tokens.isSign(i, '-')
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 1).digits() <= 2) {
            YearSpec spec = yearSpec(i + 2);
            int last = tokens.at(i + 1).value();
            boolean inOrder = month >= 1 && last <= 12 && month < last && spec.doubt() == null;
            return inOrder
                    ? Times.of(
                            spec.end(),
                            Period.span(
                                    Period.month(spec.year(), month).first(),
                                    Period.month(spec.year(), last).last()))
                    : Times.broken(spec.end(), Doubt.fatal("range-backwards"));
        }
        YearSpec spec = yearSpec(i);
        if (spec.doubt() != null) {
            return Times.broken(spec.end(), spec.doubt());
        }
        Times read = month(spec.end(), spec.year(), month);
        return spec.cycle() == null ? read : read.every(spec.cycle());
    }

    /** "tháng đầu quý sau", "tháng cuối kỳ báo cáo", "tháng cuối cùng của mỗi quý". */
    private Times monthOfCycle(int at) {
        boolean last = tokens.is(at, CUOI);
        int i = tokens.is(at + 1, TIEN) || tokens.is(at + 1, CUNG) ? at + 2 : at + 1;
        i = tokens.skip(i, CUA, TRONG);
        Times cycle;
        if (tokens.is(i, KY)) {
            int end = tokens.is(i + 1, BAO, CAO) ? i + 3 : i + 1;
            cycle = Times.rhythm(
                    end, planYear, announced == null || announced == Cycle.MONTH ? Cycle.QUARTER : announced);
        } else if (tokens.is(i, QUY) || tokens.is(i, HANG, QUY) || tokens.is(i, MOI, QUY)) {
            int quarter = tokens.is(i, QUY) ? i : i + 1;
            cycle = quarterPeriod(quarter, true);
        } else {
            cycle = periodOf(i);
        }
        if (cycle == null || cycle.periods().isEmpty()) {
            return null;
        }
        List<Period> months = new ArrayList<>();
        for (Period period : cycle.periods()) {
            LocalDate day = last ? period.last() : period.first();
            months.add(Period.month(day.getYear(), day.getMonthValue()));
        }
        return Times.of(cycle.end(), months, cycle.cycle());
    }

    /** "tháng sau", "tháng tiếp theo": the first month after each period of the rhythm announced, else after each month. */
    private Times monthsAfter(int end) {
        Cycle cycle = announced == null || announced == Cycle.WEEK ? Cycle.MONTH : announced;
        List<Period> months = new ArrayList<>();
        for (Period period : Period.all(cycle, planYear)) {
            LocalDate day = period.last().plusDays(1);
            months.add(Period.month(day.getYear(), day.getMonthValue()));
        }
        return Times.of(end, months, cycle);
    }

    private Times quarterPeriod(int at, boolean each) {
        if (!tokens.is(at, QUY)) {
            return null;
        }
        int i = tokens.is(at + 1, THU) ? at + 2 : at + 1;
        int quarter = Numerals.quarter(tokens.at(i));
        if (quarter > 4 || quarter == 0) {
            return Times.broken(
                    i + 1, Doubt.fatal("quarter-impossible", tokens.at(i).written()));
        }
        if (quarter > 0) {
            return numberedQuarters(i, quarter);
        }
        int next = following(at + 1);
        if (next > at + 1) {
            List<Period> quarters = new ArrayList<>();
            for (Period period : Period.all(Cycle.QUARTER, planYear)) {
                quarters.add(period.next());
            }
            return Times.of(next, quarters, Cycle.QUARTER);
        }
        return each || tokens.is(at - 1, CUOI) || tokens.is(at - 1, DAU) || tokens.is(at - 1, GIUA)
                ? Times.rhythm(at + 1, planYear, Cycle.QUARTER)
                : null;
    }

    /** "quý I/2022", "quý I - quý II", "quý III-IV/2026", "quý I, II". */
    private Times numberedQuarters(int at, int quarter) {
        int i = at + 1;
        if (tokens.isSign(i, '-') && isQuarter(i + 1)) {
            return quarterRange(i + 1, quarter);
        }
        List<Integer> quarters = new ArrayList<>(List.of(quarter));
        while ((tokens.isSign(i, ',') || tokens.is(i, VA)) && isQuarter(i + 1)) {
            quarters.add(Numerals.quarter(tokens.at(i + 1)));
            i += 2;
        }
        if (quarters.size() > 1) {
            return quarterList(i, quarters);
        }
        YearSpec spec = yearSpec(i);
        return spec.doubt() != null
                ? Times.broken(spec.end(), spec.doubt())
                : Times.of(spec.end(), List.of(Period.quarter(spec.year(), quarter)), spec.cycle());
    }

    private boolean isQuarter(int at) {
        int quarter = Numerals.quarter(tokens.at(at));
        return quarter >= 1 && quarter <= 4 && !tokens.is(at, THU) && !tokens.isSign(at + 1, '/')
                || quarter >= 1
                        && quarter <= 4
                        && tokens.isSign(at + 1, '/')
                        && tokens.at(at + 2).digits() == 4;
    }

    private Times quarterRange(int at, int first) {
        YearSpec spec = yearSpec(at + 1);
        int last = Numerals.quarter(tokens.at(at));
        if (spec.doubt() != null || last <= first) {
            return Times.broken(spec.end(), spec.doubt() != null ? spec.doubt() : Doubt.fatal("range-backwards"));
        }
        LocalDate start = Period.quarter(spec.year(), first).first();
        return Times.of(
                spec.end(), Period.span(start, Period.quarter(spec.year(), last).last()));
    }

    /** "Quý I, II, III": every quarter by itself, or the whole until the last? */
    private Times quarterList(int at, List<Integer> quarters) {
        YearSpec spec = yearSpec(at);
        List<Period> periods = new ArrayList<>();
        boolean inOrder = true;
        for (int quarter : quarters) {
            inOrder &= periods.isEmpty() || quarter > quarters.get(periods.size() - 1);
            periods.add(Period.quarter(spec.year(), quarter));
        }
        if (spec.doubt() != null || !inOrder) {
            return Times.broken(spec.end(), spec.doubt() != null ? spec.doubt() : Doubt.fatal("range-backwards"));
        }
        return Times.of(spec.end(), periods, spec.cycle()).doubting(Doubt.slight("list-or-stretch"));
    }

    private Times yearPeriod(int at, boolean each) {
        if (tokens.is(at, GIAI, DOAN) && tokens.at(at + 2).isNumber()) {
            return years(at + 2);
        }
        if (each) {
            return tokens.is(at, NAM) ? Times.rhythm(at + 1, planYear, Cycle.YEAR) : null;
        }
        if (tokens.is(at, CA, NAM)) {
            return tokens.at(at + 2).isNumber() ? years(at + 2) : Times.of(at + 2, Period.year(planYear));
        }
        if (tokens.is(at, NAM, HOC)) {
            return null; // a school year is not the calendar's
        }
        if (tokens.is(at, NAM)) {
            if (tokens.at(at + 1).isNumber()) {
                return years(at + 1);
            }
            YearSpec relative = relativeYear(at);
            if (relative != null) {
                return Times.of(relative.end(), Period.year(relative.year()));
            }
            boolean edge = tokens.is(at - 1, CUOI)
                    || tokens.is(at - 1, DAU)
                    || tokens.is(at - 1, GIUA)
                    || tokens.is(at - 1, TRONG) && tokens.end(at + 1);
            return edge ? Times.of(at + 1, Period.year(planYear)) : null;
        }
        return tokens.at(at).isNumber() && tokens.at(at).digits() == 4 ? years(at) : null;
    }

    /** "2022", "2021-2025". */
    private Times years(int at) {
        Token year = tokens.at(at);
        if (year.digits() != 4 || !plausible(year.value())) {
            return Times.broken(at + 1, Doubt.fatal("year-wrong", year.key()));
        }
        Token last = tokens.at(at + 2);
        if (tokens.isSign(at + 1, '-') && last.isNumber()) {
            return last.digits() == 4 && plausible(last.value()) && last.value() > year.value()
                    ? Times.of(
                            at + 3,
                            Period.span(
                                    Period.year(year.value()).first(),
                                    Period.year(last.value()).last()))
                    : Times.broken(at + 3, Doubt.fatal("range-backwards"));
        }
        return Times.of(at + 1, Period.year(year.value()));
    }
}
