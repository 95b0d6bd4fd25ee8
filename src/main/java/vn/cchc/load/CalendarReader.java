package vn.cchc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Calendar;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;

/** Reads {@code kind: Calendar}. */
final class CalendarReader {
    private final Values values;

    CalendarReader(Findings findings) {
        this.values = new Values(findings, OptionalInt.empty());
    }

    Calendar read(Fields in) {
        List<Calendar.Year> years = years(in.records("years"));
        return new Calendar(years, in.end());
    }

    private List<Calendar.Year> years(Records records) {
        List<Calendar.Year> years = new ArrayList<>();
        for (Fields in : records) {
            Optional<Integer> year = in.number("year", 1990, 2100);
            List<Calendar.Entry> daysOff = daysOff(in.records("daysOff"));
            List<Calendar.Entry> workingDays = workingDays(in.optionalRecords("workingDays"));
            Origin origin = in.end();
            if (year.isPresent()) {
                years.add(new Calendar.Year(year.get(), daysOff, workingDays, origin));
            }
        }
        return years;
    }

    private List<Calendar.Entry> daysOff(Records records) {
        List<Calendar.Entry> entries = new ArrayList<>();
        for (Fields in : records) {
            Optional<LocalDate> from = values.day(in.required("from"));
            Optional<LocalDate> to = values.day(in.node("to"));
            add(in, from, to, entries);
        }
        return entries;
    }

    private List<Calendar.Entry> workingDays(Records records) {
        List<Calendar.Entry> entries = new ArrayList<>();
        for (Fields in : records) {
            add(in, values.day(in.required("day")), Optional.empty(), entries);
        }
        return entries;
    }

    private static void add(Fields in, Optional<LocalDate> from, Optional<LocalDate> to, List<Calendar.Entry> entries) {
        String name = in.text("name");
        Optional<String> source = in.optionalText("source");
        boolean computed = in.chosen("computed", "true", List.of("true", "false"));
        Origin origin = in.end();
        if (from.isPresent()) {
            entries.add(new Calendar.Entry(from.get(), to.orElse(from.get()), name, source, computed, origin));
        }
    }
}
