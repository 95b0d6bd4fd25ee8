package vn.cchc.deadline;

import static vn.cchc.deadline.Word.*;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cchc.source.Letters;
import vn.cchc.source.Nfc;

/**
 * Reads a phrase, left to right and once. Every word must be accounted for: as part of a time expression, as a word that
 * says how the time counts, as a clause that sets another kind of deadline, or as plain prose. A word that belongs to the
 * language of time and is left over makes the reading doubtful: a day is never guessed.
 */
public final class DeadlineParser {
    /** Longer phrases are not deadlines; they are refused before they are read. */
    public static final int MAX_LENGTH = 2_000;

    private final Tokens tokens;
    private final TimeParser times;
    private final Combination found;
    private final ClauseParser clauses;

    private DeadlineParser(String text, int year, WorkingDays calendar) {
        this.tokens = new Tokens(Lexer.tokens(text));
        this.times = new TimeParser(tokens, year, calendar);
        this.found = new Combination(tokens, times, text, year);
        this.clauses = new ClauseParser(tokens, times, calendar, found);
    }

    /** The reading of a phrase in the plan of a year, where no calendar is at hand. */
    public static Reading read(String phrase, int year) {
        return read(phrase, year, WorkingDays.UNKNOWN);
    }

    /** The reading of a phrase in the plan of a year; working days are counted by the calendar. */
    public static Reading read(String phrase, int year, WorkingDays calendar) {
        String text = Letters.strip(Nfc.of(phrase));
        if (text.length() > MAX_LENGTH) {
            Doubt tooLong = Doubt.fatal("phrase-too-long", text.length(), MAX_LENGTH);
            return new Reading(
                    text, OptionalInt.of(year), new Deadline.Unclear(List.of()), List.of(tooLong), List.of());
        }
        return new DeadlineParser(text, year, calendar).read();
    }

    /** A phrase of a plan whose own year is not known: no day can be told. */
    public static Reading withoutYear(String phrase) {
        Doubt unknown = Doubt.fatal("plan-year-unknown");
        return new Reading(
                Nfc.of(phrase), OptionalInt.empty(), new Deadline.Unclear(List.of()), List.of(unknown), List.of());
    }

    private Reading read() {
        int i = 0;
        while (i < tokens.size()) {
            i = next(i);
        }
        return found.reading();
    }

    /** Reads what begins at a token and returns the token after it. */
    private int next(int at) {
        Token token = tokens.at(at);
        if (token.kind() == Token.Kind.SIGN) {
            found.sign(at);
            return at + 1;
        }
        int end = document(at);
        end = end > at ? end : count(at);
        end = end > at ? end : clauses.relative(at);
        end = end > at ? end : clauses.external(at);
        end = end > at ? end : continuous(at);
        end = end > at ? end : mark(at);
        end = end > at ? end : time(at);
        end = end > at ? end : label(at);
        end = end > at ? end : purpose(at);
        if (end > at) {
            return end;
        }
        found.prose(at);
        return at + 1;
    }

    /** "178- QĐ/TW", "10/2022/NQ-HĐND", "số 326/TB-TTHĐND ngày 17/12/2025": a document and its date, not a deadline. */
    private int document(int at) {
        boolean named = tokens.is(at, SO);
        int i = named ? at + 1 : at;
        if (!tokens.at(i).isNumber()) {
            return at;
        }
        i++;
        if (tokens.isSign(i, '/')
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 1).digits() == 4) {
            i += 2;
        }
        boolean sign = tokens.isSign(i, '/') || tokens.isSign(i, '-');
        boolean signed = sign && tokens.at(i + 1).kind() == Token.Kind.WORD && !isTimeWord(tokens.at(i + 1));
        if (!signed && !named) {
            return at;
        }
        while (signed) {
            i += 2;
            sign = tokens.isSign(i, '/') || tokens.isSign(i, '-');
            signed = sign && tokens.at(i + 1).kind() == Token.Kind.WORD && !isTimeWord(tokens.at(i + 1));
        }
        if (tokens.is(i, NGAY)) {
            Times date = times.parse(i);
            i = date != null && date.days() ? date.end() : i;
        }
        found.document(at, i);
        return i;
    }

    private static boolean isTimeWord(Token token) {
        return token.is(NGAY) || token.is(THANG) || token.is(QUY) || token.is(NAM) || token.is(TUAN) || token.is(LAN);
    }

    private static @Nullable Cycle cycle(Token token) {
        return switch (token.word()) {
            case TUAN -> Cycle.WEEK;
            case THANG -> Cycle.MONTH;
            case QUY -> Cycle.QUARTER;
            case NAM -> Cycle.YEAR;
            default -> null;
        };
    }

    /** "02 lần/năm", "mỗi quý một lần", "6 tháng một lần". */
    private int count(int at) {
        if (Numerals.value(tokens.at(at)) > 0 && tokens.is(at + 1, LAN)) {
            int i = tokens.isSign(at + 2, '/') ? at + 3 : tokens.skip(at + 2, MOI, TRONG, ONE);
            i = tokens.is(i, ONE) ? i + 1 : i;
            Cycle cycle = cycle(tokens.at(i));
            boolean named = tokens.at(i + 1).isNumber() || Numerals.isRoman(tokens.at(i + 1));
            if (cycle != null && !named) {
                found.count(at, i + 1, Numerals.value(tokens.at(at)), cycle);
                return i + 1;
            }
        }
        boolean each = tokens.is(at, MOI) || tokens.is(at, HANG);
        Cycle every = each ? cycle(tokens.at(at + 1)) : null;
        if (every != null && Numerals.value(tokens.at(at + 2)) > 0 && tokens.is(at + 3, LAN)) {
            found.count(at, at + 4, Numerals.value(tokens.at(at + 2)), every);
            return at + 4;
        }
        int months = Numerals.value(tokens.at(at));
        boolean once = tokens.is(at + 2, ONE, LAN) || tokens.isSign(at + 2, '/') && tokens.is(at + 3, LAN);
        if ((months == 3 || months == 6) && tokens.is(at + 1, THANG) && once) {
            found.count(at, at + 4, 1, months == 3 ? Cycle.QUARTER : Cycle.HALF);
            return at + 4;
        }
        return at;
    }

    /** "thường xuyên", "liên tục", "hằng ngày", "các năm tiếp theo", "đột xuất". */
    private int continuous(int at) {
        int end = at;
        if (tokens.is(at, THUONG, XUYEN) || tokens.is(at, LIEN_TUC, TUC) || tokens.is(at, DOT, XUAT)) {
            end = at + 2;
        } else if (tokens.is(at, HANG, NGAY) || tokens.is(at, MOI, NGAY)) {
            end = at + 2;
        } else if (tokens.is(at, CAC, NAM, TIEP, THEO)) {
            end = at + 4;
        } else if (tokens.is(at, CAC, NAM, SAU)) {
            end = at + 3;
        }
        if (end > at) {
            found.continuous(at, end);
        }
        return end;
    }

    private int mark(int at) {
        Mark mark = null;
        int end = at;
        if (tokens.is(at, TRUOC)) {
            mark = Mark.BEFORE;
            end = at + 1;
        } else if (tokens.is(at, CHAM, NHAT)) {
            mark = Mark.BY;
            end = at + 2;
        } else if (tokens.is(at, KHONG, QUA) || tokens.is(at, KHONG, CHAM)) {
            mark = Mark.BY;
            end = tokens.skip(at + 2, HON);
        } else if (tokens.is(at, DEN) || tokens.is(at, HET)) {
            mark = Mark.BY;
            end = at + 1;
        } else if (tokens.is(at, KE, TU)) {
            mark = Mark.FROM;
            end = at + 2;
        } else if (tokens.is(at, TU)) {
            mark = Mark.FROM;
            end = at + 1;
        } else if (tokens.is(at, SAU) && times.parse(at + 1) != null) {
            mark = Mark.AFTER;
            end = at + 1;
        } else if (tokens.is(at, TRONG) || tokens.is(at, VAO)) {
            mark = Mark.IN;
            end = at + 1;
        } else if (tokens.is(at, LA)) {
            mark = Mark.NONE;
            end = at + 1;
        }
        if (mark == null) {
            return at;
        }
        end = tokens.is(at, TRONG) && tokens.is(end, THOI, HAN) ? end + 2 : end;
        found.mark(at, end, mark);
        return end;
    }

    private int time(int at) {
        Times read = times.parse(at);
        if (read == null) {
            return at;
        }
        return found.time(at, read);
    }

    /** "báo cáo quý": a rhythm as the name of a report; "định kỳ" says only that a rhythm follows. */
    private int label(int at) {
        if (tokens.is(at, DINH, KY)) {
            return at + 2;
        }
        if (!tokens.is(at, BAO, CAO)) {
            return at;
        }
        int months = Numerals.value(tokens.at(at + 2));
        if ((months == 3 || months == 6 || months == 9) && tokens.is(at + 3, THANG)) {
            return report(at, months);
        }
        Cycle cycle = cycle(tokens.at(at + 2));
        boolean named = cycle != null && cycle != Cycle.WEEK && times.parse(at + 2) == null;
        if (cycle == null || !named) {
            return at;
        }
        found.time(at, Times.rhythm(at + 3, found.year(), cycle));
        return at + 3;
    }

    /** "báo cáo 6 tháng", "báo cáo 6 tháng đầu năm": the name of a report, whose day may stand beside it. */
    private int report(int at, int months) {
        boolean first = tokens.is(at + 4, DAU, NAM);
        boolean last = tokens.is(at + 4, CUOI, NAM);
        int end = first || last ? at + 6 : at + 4;
        if (tokens.at(end).isNumber()) {
            return at; // "báo cáo 6 tháng đầu năm 2022": the half-year itself
        }
        Cycle rhythm = months == 3 ? Cycle.QUARTER : months == 6 ? Cycle.HALF : Cycle.YEAR;
        Times every = Times.rhythm(end, found.year(), rhythm);
        List<Period> periods = every.periods();
        Period one = months == 9 ? Period.nineMonths(found.year()) : periods.get(last ? periods.size() - 1 : 0);
        found.time(at, first || last || months == 9 ? every.only(one) : every);
        return end;
    }

    /** "để trình Quốc hội …": what the work is for may speak of other times. */
    private int purpose(int at) {
        if (!tokens.is(at, DE)) {
            return at;
        }
        return clauses.end(at + 1, true);
    }
}
