package vn.cchc.deadline;

import java.util.ArrayList;
import java.util.List;

/** A time from one to another: "từ tháng 3 đến tháng 5/2022", "15 - 20/6". What the first does not name it has from the second. */
final class Stretch {
    private Stretch() {}

    /** @param at the token at which the first end begins, read by the parser in any year */
    static Times of(int at, Times from, Times to, TimeParser parser) {
        if (!from.openDays().isEmpty() && to.days()) {
            List<Period> spans = new ArrayList<>();
            for (Period end : to.periods()) {
                int day = from.openDays().get(0);
                boolean inOrder = day >= 1 && day <= end.first().getDayOfMonth();
                if (!inOrder) {
                    return Times.broken(to.end(), Doubt.fatal("range-backwards"));
                }
                spans.add(Period.span(end.first().withDayOfMonth(day), end.last()));
            }
            return new Times(to.end(), spans, false, to.cycle(), false, List.of(), to.doubts());
        }
        boolean yearOnly = to.periods().size() == 1
                && to.periods().get(0).kind() == Period.Kind.YEAR
                && from.periods().size() == 1
                && from.periods().get(0).kind() != Period.Kind.YEAR;
        if (yearOnly || from.periods().size() != 1 || to.periods().size() != 1) {
            return Times.broken(to.end(), Doubt.fatal("range-unclear"));
        }
        Period last = to.periods().get(0);
        Times sameYear = parser.inYear(last.first().getYear()).parse(at);
        Period first = from.periods().get(0);
        boolean borrowed = sameYear != null
                && first.kind() != Period.Kind.YEAR // "năm nay đến năm 2023"
                && sameYear.end() == from.end()
                && sameYear.periods().size() == 1
                && !sameYear.periods().get(0).first().isAfter(last.first());
        if (sameYear != null && borrowed) {
            first = sameYear.periods().get(0);
        }
        if (first.first().isAfter(last.first())) {
            return Times.broken(to.end(), Doubt.fatal("range-backwards"));
        }
        return new Times(
                to.end(),
                List.of(Period.span(first.first(), last.last())),
                false,
                to.cycle(),
                false,
                List.of(),
                to.doubts());
    }
}
