package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads months, quarters, halves, years, stretches of them, and rhythms such as "hằng quý". */
final class PeriodParser {
    private final Tokens tokens;
    private final int planYear;
    private final YearParser years;
    private final QuarterParser quarters;
    /** The rhythm that a phrase has announced so far; "tháng tiếp theo" counts from it. */
    private @Nullable Cycle announced;

    PeriodParser(Tokens tokens, int planYear, YearParser years) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.years = years;
        this.quarters = new QuarterParser(tokens, planYear, years);
    }

    void announce(@Nullable Cycle cycle) {
        announced = cycle;
    }

    Times month(int end, int year, int month) {
        if (month < 1 || month > 12) {
            return Times.broken(end, Doubt.fatal("month-impossible", String.valueOf(month)));
        }
        return Times.of(end, Period.month(year, month));
    }

    /** A number in words after the number: "15 (mười lăm)"; null where there is none, a doubt where they differ. */
    @Nullable
    Times spelt(int at) {
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

    @Nullable
    Times period(int at) {
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
                && tokens.at(i + 1).value() == last.getYear() + 1
                && tokens.at(i + 1).digits() == 4) {
            last = last.plusYears(1);
            i += 2;
        }
        return i == first.end() ? first : Times.of(i, Period.span(period.first(), last));
    }

    /** A month, quarter, half, year or rhythm. */
    @Nullable
    Times periodOf(int at) {
        int i = at;
        boolean each = tokens.is(i, HANG) || tokens.is(i, MOI);
        if (each) {
            i++;
        }
        Times times = halves(i, each);
        times = times != null ? times : monthPeriod(i, each);
        times = times != null ? times : quarters.quarter(i, each);
        times = times != null ? times : yearPeriod(i, each);
        if (times == null && each && tokens.is(i, TUAN)) {
            return Times.rhythm(i + 1, planYear, Cycle.WEEK);
        }
        return times;
    }

    @Nullable
    Times halves(int at, boolean each) {
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
            i = tokens.is(i, NAM) && years.relativeYear(i) == null ? i + 1 : i;
        }
        YearSpec spec = years.yearSpec(i);
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

    private @Nullable Times monthPeriod(int at, boolean each) {
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
        int next = years.following(i);
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
            YearSpec spec = years.yearSpec(i + 2);
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
        YearSpec spec = years.yearSpec(i);
        if (spec.doubt() != null) {
            return Times.broken(spec.end(), spec.doubt());
        }
        Times read = month(spec.end(), spec.year(), month);
        return spec.cycle() == null ? read : read.every(spec.cycle());
    }

    /** "tháng đầu quý sau", "tháng cuối kỳ báo cáo", "tháng cuối cùng của mỗi quý". */
    private @Nullable Times monthOfCycle(int at) {
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
            cycle = quarters.quarter(quarter, true);
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

    private @Nullable Times yearPeriod(int at, boolean each) {
        if (tokens.is(at, GIAI, DOAN) && tokens.at(at + 2).isNumber()) {
            return yearsAt(at + 2);
        }
        if (each) {
            return tokens.is(at, NAM) ? Times.rhythm(at + 1, planYear, Cycle.YEAR) : null;
        }
        if (tokens.is(at, CA, NAM)) {
            return tokens.at(at + 2).isNumber() ? yearsAt(at + 2) : Times.of(at + 2, Period.year(planYear));
        }
        if (tokens.is(at, NAM, HOC)) {
            return null; // a school year is not the calendar's
        }
        if (tokens.is(at, NAM)) {
            if (tokens.at(at + 1).isNumber()) {
                return yearsAt(at + 1);
            }
            YearSpec relative = years.relativeYear(at);
            if (relative != null) {
                return Times.of(relative.end(), Period.year(relative.year()));
            }
            boolean edge = tokens.is(at - 1, CUOI)
                    || tokens.is(at - 1, DAU)
                    || tokens.is(at - 1, GIUA)
                    || tokens.is(at - 1, TRONG) && tokens.end(at + 1);
            return edge ? Times.of(at + 1, Period.year(planYear)) : null;
        }
        return tokens.at(at).isNumber() && tokens.at(at).digits() == 4 ? yearsAt(at) : null;
    }

    /** "2022", "2021-2025". */
    private Times yearsAt(int at) {
        Token year = tokens.at(at);
        if (year.digits() != 4 || !YearParser.plausible(year.value())) {
            return Times.broken(at + 1, Doubt.fatal("year-wrong", year.key()));
        }
        Token last = tokens.at(at + 2);
        if (tokens.isSign(at + 1, '-') && last.isNumber()) {
            return last.digits() == 4 && YearParser.plausible(last.value()) && last.value() > year.value()
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
