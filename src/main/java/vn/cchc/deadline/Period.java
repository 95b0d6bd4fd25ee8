package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stretch of days, both ends inclusive. */
public record Period(Kind kind, LocalDate first, LocalDate last) {

    /** What a plan calls the stretch; SPAN is one that only its ends name. */
    public enum Kind {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR,
        SPAN
    }

    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, day, day);
    }

    public static Period month(int year, int month) {
        return months(Kind.MONTH, year, month, 1);
    }

    public static Period quarter(int year, int quarter) {
        return months(Kind.QUARTER, year, 3 * quarter - 2, 3);
    }

    public static Period half(int year, int half) {
        return months(Kind.HALF, year, 6 * half - 5, 6);
    }

    public static Period nineMonths(int year) {
        return months(Kind.NINE_MONTHS, year, 1, 9);
    }

    public static Period year(int year) {
        return months(Kind.YEAR, year, 1, 12);
    }

    public static Period span(LocalDate first, LocalDate last) {
        return new Period(Kind.SPAN, first, last);
    }

    private static Period months(Kind kind, int year, int firstMonth, int count) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new Period(kind, first, first.plusMonths(count).minusDays(1));
    }

    /** All periods of a cycle that lie in a year, in order; weeks are those whose Monday does. */
    public static List<Period> all(Cycle cycle, int year) {
        List<Period> all = new ArrayList<>();
        switch (cycle) {
            case WEEK -> {
                LocalDate monday = LocalDate.of(year, 1, 1);
                monday = monday.plusDays((8 - monday.getDayOfWeek().getValue()) % 7);
                for (; monday.getYear() == year; monday = monday.plusDays(7)) {
                    all.add(new Period(Kind.WEEK, monday, monday.plusDays(6)));
                }
            }
            case MONTH -> {
                for (int month = 1; month <= 12; month++) {
                    all.add(month(year, month));
                }
            }
            case QUARTER -> {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    all.add(quarter(year, quarter));
                }
            }
            case HALF -> {
                all.add(half(year, 1));
                all.add(half(year, 2));
            }
            case YEAR -> all.add(year(year));
        }
        return all;
    }

    /** The period of the same kind that follows this one. */
    public Period next() {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (kind) {
            case MONTH -> months(Kind.MONTH, month == 12 ? year + 1 : year, month % 12 + 1, 1);
            case QUARTER -> quarter(month > 9 ? year + 1 : year, month > 9 ? 1 : month / 3 + 2);
            case HALF -> half(month > 6 ? year + 1 : year, month > 6 ? 1 : 2);
            case YEAR -> year(year + 1);
            case WEEK -> new Period(Kind.WEEK, first.plusDays(7), last.plusDays(7));
            case DAY -> day(first.plusDays(1));
            case NINE_MONTHS -> nineMonths(year + 1);
            case SPAN -> {
                LocalDate start = last.plusDays(1);
                yield span(start, start.plusDays(last.toEpochDay() - first.toEpochDay()));
            }
        };
    }

    @Override // by hand: what the compiler leaves to the start of the program takes start-up
    public boolean equals(Object other) {
        return other instanceof Period period
                && kind == period.kind
                && first.equals(period.first)
                && last.equals(period.last);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.ordinal() + first.hashCode()) + last.hashCode();
    }

    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
