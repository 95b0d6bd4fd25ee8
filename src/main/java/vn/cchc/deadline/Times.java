package vn.cchc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a phrase, as the periods it means in the year of the plan.
 *
 * @param end the token after its last
 * @param days whether it names days (or a day of each period), not months, quarters or years
 * @param cycle how often it comes round, or null where it is a single time
 * @param label whether it is only a rhythm ("hằng quý"), which a day that follows makes exact
 * @param openDays days of a month that the expression leaves to its neighbours to name ("ngày 05 và …")
 */
record Times(
        int end,
        List<Period> periods,
        boolean days,
        @Nullable Cycle cycle,
        boolean label,
        List<Integer> openDays,
        List<Doubt> doubts) {

    static Times of(int end, Period... periods) {
        boolean days = periods[0].kind() == Period.Kind.DAY;
        return new Times(end, List.of(periods), days, null, false, List.of(), List.of());
    }

    static Times of(int end, List<Period> periods, @Nullable Cycle cycle) {
        boolean days = periods.get(0).kind() == Period.Kind.DAY;
        return new Times(end, periods, days, cycle, false, List.of(), List.of());
    }

    static Times rhythm(int end, int year, Cycle cycle) {
        return new Times(end, Period.all(cycle, year), false, cycle, true, List.of(), List.of());
    }

    static Times open(int end, List<Integer> days) {
        return new Times(end, List.of(), true, null, false, days, List.of());
    }

    static Times broken(int end, Doubt doubt) {
        return new Times(end, List.of(), true, null, false, List.of(), List.of(doubt));
    }

    Times upTo(int newEnd) {
        return new Times(newEnd, periods, days, cycle, label, openDays, doubts);
    }

    Times every(@Nullable Cycle rhythm) {
        return new Times(end, periods, days, rhythm, label, openDays, doubts);
    }

    /** The same with one of its periods. */
    Times only(Period one) {
        return new Times(end, List.of(one), days, cycle, label, openDays, doubts);
    }

    /** Of the periods of a rhythm those inside one longer stretch ("hằng tháng trong quý II"), or null. */
    @Nullable
    Times inside(Times stretch) {
        List<Period> inside = new ArrayList<>();
        if (!stretch.days() && stretch.cycle() == null && stretch.periods().size() == 1) {
            Period whole = stretch.periods().get(0);
            for (Period period : periods) {
                boolean shorter =
                        !period.first().equals(whole.first()) || !period.last().equals(whole.last());
                if (shorter && whole.contains(period)) {
                    inside.add(period);
                }
            }
        }
        return inside.isEmpty()
                ? null
                : new Times(stretch.end(), inside, false, cycle, false, List.of(), stretch.doubts());
    }

    Times doubting(Doubt doubt) {
        List<Doubt> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Times(end, periods, days, cycle, label, openDays, all);
    }
}
