package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads clauses that set a deadline without a day of their own: an event that it hangs on, another document or body. Every
 * method takes the token to begin at and returns the one after what it read, or the same where it read nothing.
 */
final class ClauseParser {
    /** Days, weeks, months or years that a deadline may lie after a day; nobody counts further. */
    private static final int MOST_COUNTED = 1_000;

    private final Tokens tokens;
    private final TimeParser times;
    private final WorkingDays calendar;
    private final Combination found;

    ClauseParser(Tokens tokens, TimeParser times, WorkingDays calendar, Combination found) {
        this.tokens = tokens;
        this.times = times;
        this.calendar = calendar;
        this.found = found;
    }

    /** A deadline that hangs on an event: "kể từ ngày ký", "sau khi …", "trước khi họp ít nhất 3 ngày". */
    int relative(int at) {
        if (tokens.is(at, TRUOC, KHI) || tokens.is(at, SAU, KHI) || tokens.is(at, KHI)) {
            return event(at);
        }
        boolean beforeEvent = tokens.is(at, TRUOC, NGAY) || tokens.is(at, SAU, NGAY);
        if (beforeEvent && tokens.at(at + 2).kind() == Token.Kind.WORD && !timeFollows(at + 1)) {
            return event(at);
        }
        int i = at;
        if (tokens.is(i, SAU) && Numerals.value(tokens.at(i + 1)) > 0) {
            i++;
        } else {
            i = tokens.skip(i, TRONG);
            i = tokens.is(i, THOI, HAN) ? i + 2 : tokens.skip(i, VONG);
        }
        boolean notBefore = tokens.is(at, SAU);
        if (Numerals.value(tokens.at(i)) <= 0) {
            return at;
        }
        int amount = i;
        Word unit = tokens.at(i + 1).word();
        if (unit != NGAY && unit != THANG && unit != NAM && unit != TUAN) {
            return at;
        }
        i += 2;
        boolean working = tokens.is(i, LAM, VIEC);
        i = working ? i + 2 : i;
        if (unit != NGAY && tokens.is(i, TRUOC) && timeFollows(i + 1)) {
            return at; // "6 tháng trước ngày 10/6": the half-year's report
        }
        if (tokens.is(i, KE, TU) || tokens.is(i, TU) || tokens.is(i, TRUOC) || tokens.is(i, SAU)) {
            return notBefore ? event(at) : after(at, amount, unit, working, i);
        }
        boolean countsOnly = working || tokens.is(at, SAU);
        return countsOnly ? event(at) : at;
    }

    private boolean timeFollows(int at) {
        return times.parse(at) != null || times.parse(at + 1) != null;
    }

    /** "10 ngày kể từ ngày 15/3/2022": the day itself is not counted (Bộ luật Dân sự 2015, Điều 147.2). */
    private int after(int at, int amount, Word unit, boolean working, int from) {
        int i = tokens.is(from, KE, TU) ? from + 2 : from + 1;
        Times day = times.parse(i);
        boolean resolved = day != null && day.days() && day.periods().size() == 1 && !tokens.is(from, TRUOC);
        if (day == null || !resolved) {
            return event(at);
        }
        LocalDate start = day.periods().get(0).first();
        int count = Numerals.value(tokens.at(amount));
        if (working) {
            return workingDaysAfter(at, day, start, count);
        }
        if (count > MOST_COUNTED) {
            found.doubt(Doubt.fatal("number-unused", tokens.at(amount).key()));
            return day.end();
        }
        LocalDate last = switch (unit) {
            case THANG -> start.plusMonths(count);
            case NAM -> start.plusYears(count);
            case TUAN -> start.plusWeeks(count);
            default -> start.plusDays(count);
        };
        found.time(at, Times.of(day.end(), new Period(Period.Kind.SPAN, start.plusDays(1), last)));
        return day.end();
    }

    private int workingDaysAfter(int at, Times day, LocalDate start, int count) {
        Optional<LocalDate> last = count > 366 ? Optional.empty() : calendar.after(start, count);
        if (last.isEmpty()) {
            found.doubt(Doubt.fatal("calendar-needed"));
        } else {
            found.time(at, Times.of(day.end(), new Period(Period.Kind.SPAN, start.plusDays(1), last.get())));
        }
        return day.end();
    }

    private int event(int at) {
        int end = end(at, false);
        found.relative(at, end);
        return end;
    }

    /** "Theo Kế hoạch của Thành phố", "Kỳ họp giữa năm": another document or body sets the day. */
    int external(int at) {
        boolean session = tokens.is(at, KY, HOP);
        boolean according =
                tokens.is(at, THEO) && tokens.at(at + 1).kind() == Token.Kind.WORD && !tokens.is(at + 1, NGAY);
        if (!session && !according) {
            return at;
        }
        int end = end(at + 1, true);
        boolean sessions = session && tokens.is(end, VA) && isEdgeOfYear(end + 1);
        end = sessions ? end(end + 1, true) : end; // "kỳ họp giữa năm và cuối năm"
        found.external(at, end);
        return end;
    }

    private boolean isEdgeOfYear(int at) {
        return tokens.is(at, DAU, NAM) || tokens.is(at, GIUA, NAM) || tokens.is(at, CUOI, NAM);
    }

    /** The end of a clause: a sign, a second clause that has a time of its own, or (where asked) a word that sets a day. */
    int end(int at, boolean atMarks) {
        int i = at;
        while (i < tokens.size()) {
            Token token = tokens.at(i);
            if (token.isSign(',') || token.isSign(';') || token.isSign('(') || token.isSign(')') || token.isSign('.')) {
                return i;
            }
            if ((token.is(VA) || token.is(HOAC)) && startsTime(i + 1)) {
                return i;
            }
            boolean setsDay = token.is(TRUOC) || tokens.is(i, CHAM, NHAT);
            if (atMarks && setsDay && timeFollows(token.is(TRUOC) ? i + 1 : i + 2)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean startsTime(int at) {
        Word word = tokens.at(at).word();
        boolean mark = word == TRUOC || word == CHAM || word == TRONG || word == VAO || word == DEN;
        return times.parse(mark ? at + 1 : at) != null || word == THUONG && tokens.is(at + 1, XUYEN);
    }
}
