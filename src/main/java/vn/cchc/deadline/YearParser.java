package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import org.jspecify.annotations.Nullable;

/** Reads which year a day, month or quarter belongs to: its number, "năm sau", "hằng năm", or nothing at all. */
final class YearParser {
    private final Tokens tokens;
    private final int planYear;

    YearParser(Tokens tokens, int planYear) {
        this.tokens = tokens;
        this.planYear = planYear;
    }

    static boolean plausible(int year) {
        return year >= 1990 && year <= 2100;
    }

    YearSpec yearSpec(int at) {
        int i = at;
        Token sign = tokens.at(i);
        if ((sign.isSign('/') || sign.isSign('-') || sign.isSign('.'))
                && tokens.at(i + 1).isNumber()) {
            Token year = tokens.at(i + 1);
            if (year.digits() == 4 && plausible(year.value())) {
                return new YearSpec(i + 2, year.value(), null, null);
            }
            if (sign.isSign('/')) {
                return new YearSpec(i + 2, planYear, null, Doubt.fatal("year-wrong", year.key()));
            }
            return new YearSpec(at, planYear, null, null);
        }
        if (sign.isNumber() && sign.digits() == 4 && plausible(sign.value())) {
            return new YearSpec(i + 1, sign.value(), null, null);
        }
        if (sign.isNumber()) {
            return new YearSpec(i + 1, planYear, null, Doubt.fatal("year-wrong", sign.key()));
        }
        i = tokens.skip(i, CUA);
        if (tokens.is(i, NAM) && tokens.at(i + 1).isNumber()) {
            Token year = tokens.at(i + 1);
            return year.digits() == 4 && plausible(year.value())
                    ? new YearSpec(i + 2, year.value(), null, null)
                    : new YearSpec(i + 2, planYear, null, Doubt.fatal("year-wrong", year.key()));
        }
        YearSpec relative = relativeYear(i);
        if (relative != null) {
            return relative;
        }
        if ((tokens.is(i, HANG) || tokens.is(i, MOI)) && tokens.is(i + 1, NAM)) {
            return new YearSpec(i + 2, planYear, Cycle.YEAR, null);
        }
        int ofTheReport = reportingPeriod(i);
        return new YearSpec(ofTheReport > i ? ofTheReport : at, planYear, null, null);
    }

    /** "năm sau", "năm tiếp theo", "năm sau liền kề", "năm liền kề trước năm kế hoạch", "năm nay". */
    @Nullable
    YearSpec relativeYear(int at) {
        if (!tokens.is(at, NAM)) {
            return null;
        }
        int next = following(at + 1);
        if (next > at + 1) {
            return new YearSpec(reportingPeriod(next), planYear + 1, null, null);
        }
        if (tokens.is(at + 1, LIEN, TIEP, TRUOC) || tokens.is(at + 1, TRUOC, LIEN, TIEP)) {
            // said of every plan, so a rhythm: not a year gone by
            return new YearSpec(planOrReport(at + 4), planYear - 1, Cycle.YEAR, null);
        }
        if (tokens.is(at + 1, NAY)) {
            return new YearSpec(at + 2, planYear, null, null);
        }
        int plan = planOrReport(at);
        return plan > at ? new YearSpec(plan, planYear, null, null) : null;
    }

    /** "năm kế hoạch", "năm báo cáo": skipped where it stands. */
    private int planOrReport(int at) {
        return tokens.is(at, NAM, TIEP, HOACH) || tokens.is(at, NAM, BAO, CAO) ? at + 3 : at;
    }

    /** "của kỳ báo cáo": skipped where it stands. */
    private int reportingPeriod(int at) {
        int i = tokens.skip(at, CUA);
        return tokens.is(i, KY, BAO, CAO) ? i + 3 : at;
    }

    /** "sau", "tiếp theo", "kế tiếp", "sau liền kề", "liền kề sau": the token after them, or the same token. */
    int following(int at) {
        int i = at;
        if (tokens.is(i, LIEN, TIEP, SAU)) {
            return i + 3;
        }
        if (tokens.is(i, SAU)) {
            i++;
            return tokens.is(i, LIEN, TIEP) ? i + 2 : i;
        }
        if (tokens.is(i, TIEP, THEO)) {
            return i + 2;
        }
        return tokens.is(i, TIEP, TIEP) ? i + 2 : at;
    }
}
