package vn.cchc.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Calendar;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Calendar}. */
final class CalendarReader {
    private final Findings findings;
    private final Values values;

    CalendarReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
    }

    Calendar read(Fields in) {
        List<Calendar.Year> years = in.list("years", this::year);
        return new Calendar(years, in.end());
    }

    private Optional<Calendar.Year> year(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            Optional<Integer> year = in.number("year", 1990, 2100);
            List<Calendar.Entry> daysOff = in.list("daysOff", this::dayOff);
            List<Calendar.Entry> workingDays = in.optionalList("workingDays", this::workingDay);
            var origin = in.end();
            return year.map(number -> new Calendar.Year(number, daysOff, workingDays, origin));
        });
    }

    private Optional<Calendar.Entry> dayOff(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            Optional<LocalDate> from = in.required("from", values::day);
            Optional<LocalDate> to = in.optional("to", values::day);
            return entry(in, from, to);
        });
    }

    private Optional<Calendar.Entry> workingDay(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> entry(in, in.required("day", values::day), Optional.empty()));
    }

    private static Optional<Calendar.Entry> entry(Fields in, Optional<LocalDate> from, Optional<LocalDate> to) {
        String name = in.text("name");
        Optional<String> source = in.optionalText("source");
        boolean computed = in.optionalChoice("computed", List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        var origin = in.end();
        return from.map(first -> new Calendar.Entry(first, to.orElse(first), name, source, computed, origin));
    }
}
