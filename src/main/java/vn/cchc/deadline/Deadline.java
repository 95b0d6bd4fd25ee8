package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a phrase sets, read but not yet judged. Days are calendar days; a deadline without a day has no last days and no
 * named days.
 */
public sealed interface Deadline {
    Form form();

    /** One answer for each kind of deadline. */
    interface Cases<R> {
        R before(Before deadline);

        R by(By deadline);

        R within(Within deadline);

        R stages(Stages deadline);

        R recurring(Recurring deadline);

        R continuous(Continuous deadline);

        R external(External deadline);

        R relative(Relative deadline);

        R unclear(Unclear deadline);
    }

    <R> R as(Cases<R> cases);

    /** The first day of the time allowed, inclusive, where the phrase gives one. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** The days the phrase itself names or ends on, in its order: D for "trước ngày D". */
    default List<LocalDate> namedDays() {
        return List.of();
    }

    /**
     * The last days that are still on time, in the order of the phrase.
     *
     * @param counting whether "trước ngày D" allows D, and whether days off move a last day
     */
    default List<LocalDate> lastDays(Counting counting) {
        return counting.roll(namedDays());
    }

    /** "trước ngày D": the day before D is the last on time. */
    record Before(LocalDate day) implements Deadline {
        @Override // by hand: what the compiler leaves to the start of the program takes start-up
        public boolean equals(Object other) {
            return other instanceof Before before && day.equals(before.day);
        }

        @Override
        public int hashCode() {
            return day.hashCode();
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.before(this);
        }

        @Override
        public Form form() {
            return Form.BEFORE;
        }

        @Override
        public List<LocalDate> namedDays() {
            return List.of(day);
        }

        @Override
        public List<LocalDate> lastDays(Counting counting) {
            return List.of(counting.before(day));
        }
    }

    /** "chậm nhất ngày D", "đến ngày D", "ngày D": D is the last on time. */
    record By(LocalDate day) implements Deadline {
        @Override // by hand: what the compiler leaves to the start of the program takes start-up
        public boolean equals(Object other) {
            return other instanceof By by && day.equals(by.day);
        }

        @Override
        public int hashCode() {
            return day.hashCode();
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.by(this);
        }

        @Override
        public Form form() {
            return Form.BY;
        }

        @Override
        public List<LocalDate> namedDays() {
            return List.of(day);
        }
    }

    /** "Quý I/2022", "trong năm 2022": the last day of the period is the last on time. */
    record Within(Period period) implements Deadline {
        @Override // by hand: what the compiler leaves to the start of the program takes start-up
        public boolean equals(Object other) {
            return other instanceof Within within && period.equals(within.period);
        }

        @Override
        public int hashCode() {
            return period.hashCode();
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.within(this);
        }

        @Override
        public Form form() {
            return Form.WITHIN;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(period.first());
        }

        @Override
        public List<LocalDate> namedDays() {
            return List.of(period.last());
        }
    }

    /** "Quý I và cả năm 2022": several checkpoints, in the order of the phrase. */
    record Stages(List<Deadline> parts) implements Deadline {
        public Stages {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.stages(this);
        }

        @Override
        public Form form() {
            return Form.STAGES;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return earliestFirst(parts);
        }

        @Override
        public List<LocalDate> namedDays() {
            return allNamed(parts);
        }

        @Override
        public List<LocalDate> lastDays(Counting counting) {
            return allLast(parts, counting);
        }
    }

    /** "hàng tháng", "trước ngày 25 hằng tháng": the occurrences that belong to the year of the plan, in time order. */
    record Recurring(List<Deadline> occurrences) implements Deadline {
        public Recurring {
            occurrences = List.copyOf(occurrences);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.recurring(this);
        }

        @Override
        public Form form() {
            return Form.RECURRING;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return earliestFirst(occurrences);
        }

        @Override
        public List<LocalDate> namedDays() {
            return eachOnce(allNamed(occurrences));
        }

        /** In time order, each once: the last quarter of "hằng năm, mỗi quý" and the year end on one day, and that falls due once. */
        @Override
        public List<LocalDate> lastDays(Counting counting) {
            return eachOnce(allLast(occurrences, counting));
        }
    }

    /** "Thường xuyên", "Từ quý II/2027": work that goes on, from a day where the phrase gives one. */
    record Continuous(Optional<LocalDate> from) implements Deadline {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.continuous(this);
        }

        @Override
        public Form form() {
            return Form.CONTINUOUS;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return from;
        }
    }

    /** "Theo Kế hoạch của Thành phố": the day is set by the document or body that the words name. */
    record External(String authority) implements Deadline {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.external(this);
        }

        @Override
        public Form form() {
            return Form.EXTERNAL;
        }
    }

    /** "trong 10 ngày kể từ ngày ký": the day follows from an event whose own day the phrase does not give. */
    record Relative(String event) implements Deadline {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.relative(this);
        }

        @Override
        public Form form() {
            return Form.RELATIVE;
        }
    }

    /** A phrase that does not say for sure; the doubts of its reading say why. */
    record Unclear(List<LocalDate> candidates) implements Deadline {
        public Unclear {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.unclear(this);
        }

        @Override
        public Form form() {
            return Form.UNCLEAR;
        }
    }

    private static Optional<LocalDate> earliestFirst(List<Deadline> parts) {
        Optional<LocalDate> earliest = Optional.empty();
        for (Deadline part : parts) {
            Optional<LocalDate> first = part.firstDay();
            if (first.isPresent() && (earliest.isEmpty() || first.get().isBefore(earliest.get()))) {
                earliest = first;
            }
        }
        return earliest;
    }

    private static List<LocalDate> eachOnce(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                return new ArrayList<>(new TreeSet<>(days));
            }
        }
        return days; // as nearly all are
    }

    private static List<LocalDate> allNamed(List<Deadline> parts) {
        List<LocalDate> days = new ArrayList<>(parts.size());
        for (Deadline part : parts) {
            days.addAll(part.namedDays());
        }
        return days;
    }

    private static List<LocalDate> allLast(List<Deadline> parts, Counting counting) {
        List<LocalDate> days = new ArrayList<>(parts.size());
        for (Deadline part : parts) {
            days.addAll(part.lastDays(counting));
        }
        return days;
    }
}
