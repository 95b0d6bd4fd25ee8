package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one time expression: a day, a month, a quarter, a half, a year, a stretch between two, or a rhythm. Every method
 * takes the token to begin at and returns what it read, or null. */
final class TimeParser {
    private final Tokens tokens;
    private final int planYear;
    private final WorkingDays calendar;
    private final PeriodParser periods;
    private final EdgeParser edges;
    private final DayParser days;

    TimeParser(Tokens tokens, int planYear, WorkingDays calendar) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.calendar = calendar;
        YearParser years = new YearParser(tokens, planYear);
        this.periods = new PeriodParser(tokens, planYear, years);
        this.edges = new EdgeParser(tokens, calendar, periods);
        this.days = new DayParser(tokens, years, periods);
    }

    /** The same phrase, with another year for days that name none. */
    TimeParser inYear(int year) {
        return new TimeParser(tokens, year, calendar);
    }

    /** Remembers the rhythm that the phrase has announced, from which "tháng tiếp theo" counts. */
    void announce(@Nullable Cycle cycle) {
        periods.announce(cycle);
    }

    /** The longest time expression that begins at a token, or null. */
    @Nullable
    Times parse(int at) {
        Times times = expression(at);
        return times == null ? null : trailingWeekday(times);
    }

    private @Nullable Times expression(int at) {
        Times times = weekday(at);
        times = times != null ? times : edges.workingDay(at);
        times = times != null ? times : edges.firstDays(at);
        times = times != null ? times : edges.edge(at);
        times = times != null ? times : days.numeric(at);
        times = times != null ? times : periods.halves(at, false);
        times = times != null ? times : days.days(at);
        times = times != null ? times : periods.period(at);
        return times;
    }

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

    private @Nullable Times weekday(int at) {
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
        Times date = days.numeric(next);
        date = date != null ? date : days.days(next);
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
}
