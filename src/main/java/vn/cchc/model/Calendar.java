package vn.cchc.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.deadline.WorkingDays;
import vn.cchc.source.Origin;

/** The days off and the Saturdays worked instead, year by year (Bộ luật Lao động 2019, Điều 111 and 112). */
public record Calendar(List<Year> years, Origin origin) implements WorkingDays {
    public static final Calendar NONE = new Calendar(List.of(), Origin.at(vn.cchc.source.Location.startOf("")));

    /** One year of the calendar. */
    public record Year(int year, List<Entry> daysOff, List<Entry> workingDays, Origin origin) {
        public Year {
            daysOff = List.copyOf(daysOff);
            workingDays = List.copyOf(workingDays);
        }

        /** Days off and working Saturdays alike. */
        public List<Entry> entries() {
            List<Entry> entries = new ArrayList<>(daysOff);
            entries.addAll(workingDays);
            return entries;
        }
    }

    /**
     * Days with one name, both ends inclusive.
     *
     * @param computed whether the days were computed, not read from the year's own announcement
     */
    public record Entry(
            LocalDate first, LocalDate last, String name, Optional<String> source, boolean computed, Origin origin) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public Calendar {
        years = List.copyOf(years);
    }

    public Optional<Year> year(int number) {
        for (Year year : years) {
            if (year.year() == number) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> works(LocalDate day) {
        Optional<Year> year = year(day.getYear());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean worked = find(year.get().workingDays(), day).isPresent();
        return Optional.of(
                worked || !isWeekend(day) && find(year.get().daysOff(), day).isEmpty());
    }

    /** The name of the holiday that a day is, where it is one. */
    public Optional<Entry> holiday(LocalDate day) {
        Optional<Year> year = year(day.getYear());
        return year.isPresent() ? find(year.get().daysOff(), day) : Optional.empty();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Optional<Entry> find(List<Entry> entries, LocalDate day) {
        for (Entry entry : entries) {
            if (entry.holds(day)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
