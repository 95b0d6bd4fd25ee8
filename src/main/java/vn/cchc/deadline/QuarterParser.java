package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads quarters: one, several, a stretch of them, each of the year, and those that follow a rhythm. */
final class QuarterParser {
    private final Tokens tokens;
    private final int planYear;
    private final YearParser years;

    QuarterParser(Tokens tokens, int planYear, YearParser years) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.years = years;
    }

    /** @param each whether "hằng" or "mỗi" stands before */
    @Nullable
    Times quarter(int at, boolean each) {
        if (!tokens.is(at, QUY)) {
            return null;
        }
        int i = tokens.is(at + 1, THU) ? at + 2 : at + 1;
        // "hằng quý năm 2022": not the fifth
        boolean yearFollows = tokens.is(i, NAM) && (tokens.at(i + 1).digits() == 4 || years.relativeYear(i) != null);
        int quarter = yearFollows ? -1 : Numerals.quarter(tokens.at(i));
        if (quarter > 4 || quarter == 0) {
            return Times.broken(
                    i + 1, Doubt.fatal("quarter-impossible", tokens.at(i).written()));
        }
        if (quarter > 0) {
            return numberedQuarters(i, quarter);
        }
        int next = years.following(at + 1);
        if (next > at + 1) {
            List<Period> quarters = new ArrayList<>();
            for (Period period : Period.all(Cycle.QUARTER, planYear)) {
                quarters.add(period.next());
            }
            return Times.of(next, quarters, Cycle.QUARTER);
        }
        return each || tokens.is(at - 1, CUOI) || tokens.is(at - 1, DAU) || tokens.is(at - 1, GIUA)
                ? Times.rhythm(at + 1, planYear, Cycle.QUARTER)
                : null;
    }

    /** "quý I/2022", "quý I - quý II", "quý III-IV/2026", "quý I, II". */
    private Times numberedQuarters(int at, int quarter) {
        int i = at + 1;
        if (tokens.isSign(i, '-') && isQuarter(i + 1)) {
            return quarterRange(i + 1, quarter);
        }
        List<Integer> quarters = new ArrayList<>(List.of(quarter));
        while ((tokens.isSign(i, ',') || tokens.is(i, VA)) && isQuarter(i + 1)) {
            quarters.add(Numerals.quarter(tokens.at(i + 1)));
            i += 2;
        }
        if (quarters.size() > 1) {
            return quarterList(i, quarters);
        }
        YearSpec spec = years.yearSpec(i);
        return spec.doubt() != null
                ? Times.broken(spec.end(), spec.doubt())
                : Times.of(spec.end(), List.of(Period.quarter(spec.year(), quarter)), spec.cycle());
    }

    private boolean isQuarter(int at) {
        int quarter = Numerals.quarter(tokens.at(at));
        return quarter >= 1 && quarter <= 4 && !tokens.is(at, THU) && !tokens.isSign(at + 1, '/')
                || quarter >= 1
                        && quarter <= 4
                        && tokens.isSign(at + 1, '/')
                        && tokens.at(at + 2).digits() == 4;
    }

    private Times quarterRange(int at, int first) {
        YearSpec spec = years.yearSpec(at + 1);
        int last = Numerals.quarter(tokens.at(at));
        if (spec.doubt() != null || last <= first) {
            return Times.broken(spec.end(), spec.doubt() != null ? spec.doubt() : Doubt.fatal("range-backwards"));
        }
        LocalDate start = Period.quarter(spec.year(), first).first();
        return Times.of(
                spec.end(), Period.span(start, Period.quarter(spec.year(), last).last()));
    }

    /** "Quý I, II, III": every quarter by itself, or the whole until the last? */
    private Times quarterList(int at, List<Integer> quarters) {
        YearSpec spec = years.yearSpec(at);
        List<Period> periods = new ArrayList<>();
        boolean inOrder = true;
        for (int quarter : quarters) {
            inOrder &= periods.isEmpty() || quarter > quarters.get(periods.size() - 1);
            periods.add(Period.quarter(spec.year(), quarter));
        }
        if (spec.doubt() != null || !inOrder) {
            return Times.broken(spec.end(), spec.doubt() != null ? spec.doubt() : Doubt.fatal("range-backwards"));
        }
        return Times.of(spec.end(), periods, spec.cycle()).doubting(Doubt.slight("list-or-stretch"));
    }
}
