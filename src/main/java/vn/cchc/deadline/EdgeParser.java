package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the first, middle, last and working days of periods (Bộ luật Dân sự 2015, Điều 146). */
final class EdgeParser {
    private final Tokens tokens;
    private final WorkingDays calendar;
    private final PeriodParser periods;

    EdgeParser(Tokens tokens, WorkingDays calendar, PeriodParser periods) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.periods = periods;
    }

    /** "ngày làm việc đầu tiên của tháng": needs the calendar; without one the day is not guessed. */
    @Nullable
    Times workingDay(int at) {
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
        Times period = periods.periodOf(tokens.skip(i, CUA, TRONG));
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
            if (day.get().isAfter(each.last())) {
                return tooMany(period, each);
            }
            days.add(Period.day(day.get()));
        }
        return new Times(period.end(), days, true, period.cycle(), false, List.of(), period.doubts());
    }

    /** "20 ngày đầu quý sau": the first so many days of a period. */
    @Nullable
    Times firstDays(int at) {
        if (!tokens.at(at).isNumber() || !tokens.is(at + 1, NGAY, DAU)) {
            return null;
        }
        int count = tokens.at(at).value();
        int i = tokens.is(at + 3, TIEN) ? at + 4 : at + 3;
        Times period = periods.periodOf(tokens.skip(i, CUA, TRONG));
        if (period == null || count < 1 || count > 366) {
            return null;
        }
        List<Period> spans = new ArrayList<>();
        for (Period each : period.periods()) {
            if (each.first().plusDays(count - 1L).isAfter(each.last())) {
                return tooMany(period, each);
            }
            spans.add(Period.span(each.first(), each.first().plusDays(count - 1L)));
        }
        return new Times(period.end(), spans, false, period.cycle(), false, List.of(), period.doubts());
    }

    /** "40 ngày đầu tháng 6": there are not so many. */
    private static Times tooMany(Times period, Period one) {
        return Times.broken(period.end(), Doubt.fatal("days-beyond-period", one.last()));
    }

    /** "cuối năm", "đầu tháng 6", "ngày cuối cùng của quý": Bộ luật Dân sự 2015, Điều 146.2 and 146.3. */
    @Nullable
    Times edge(int at) {
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
        Times period = periods.periodOf(tokens.skip(i, CUA, TRONG));
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

    private static @Nullable LocalDate edgeOf(Period period, Word where) {
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
}
