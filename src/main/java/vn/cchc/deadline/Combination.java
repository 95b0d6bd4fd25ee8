package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together what a phrase says piece by piece, and decides what all of it means. */
final class Combination {
    /** What stands between two times, weakest first. */
    private enum Between {
        NOTHING,
        COMMA,
        BRACKET,
        SEMICOLON,
        AND,
        COLON,
        STOP,
        OR
    }

    private final Tokens tokens;
    private final TimeParser parser;
    private final String text;
    private final Prose prose;
    private final int year;

    private final List<Stage> stages = new ArrayList<>();
    private final Rhythms rhythms;
    private final Meaning meaning;
    private final List<Reading.Part> parts = new ArrayList<>();

    private Between between = Between.NOTHING;
    /** The token after the last time. */
    private int lastEnd = -1;

    private boolean proseBetween;
    private Mark mark = Mark.NONE;
    private int markEnd = -1;
    /** Whether the mark is of words that only a time can follow ("chậm nhất"), not of "đến" or "hết". */
    private boolean strong;

    Combination(Tokens tokens, TimeParser parser, String text, int year) {
        this.tokens = tokens;
        this.parser = parser;
        this.text = text;
        this.prose = new Prose(tokens, text);
        this.year = year;
        this.rhythms = new Rhythms(tokens, year, stages);
        this.meaning = new Meaning(year, stages, rhythms);
    }

    int year() {
        return year;
    }

    void doubt(Doubt doubt) {
        meaning.doubt(doubt);
    }

    private String words(int from, int to) {
        return tokens.words(text, from, to);
    }

    private void part(int from, int to, String role) {
        parts.add(new Reading.Part(words(from, to), role));
    }

    private void separate(Between stronger) {
        if (stronger.compareTo(between) > 0) {
            between = stronger;
        }
    }

    // ---- pieces

    void sign(int at) {
        Token sign = tokens.at(at);
        dropMark();
        if (at == lastEnd && "/+&-".indexOf(sign.key().charAt(0)) >= 0) {
            doubt(Doubt.fatal("word-unused", sign.key()));
        }
        switch (sign.key().charAt(0)) {
            case ',' -> separate(Between.COMMA);
            case ';' -> separate(Between.SEMICOLON);
            case '.' -> separate(Between.STOP);
            case '(' -> separate(Between.BRACKET);
            case ')' -> separate(Between.COMMA);
            case ':' -> separate(Between.COLON);
            case '/', '-', '+' -> proseBetween = true;
            default -> {}
        }
    }

    void prose(int at) {
        Token token = tokens.at(at);
        dropMark();
        if (token.is(Word.VA)) {
            separate(Between.AND);
            return;
        }
        if (token.is(Word.HOAC)) {
            separate(Between.OR);
            return;
        }
        proseBetween = true;
        Doubt doubt = prose.doubt(at);
        if (doubt != null) {
            doubt(doubt);
        } else if (token.is(Word.DA) || token.is(Word.DANG)) {
            meaning.status = true;
        } else if (prose.shiftsTime(at)) {
            meaning.shift = words(at, at + 1);
        }
    }

    void document(int from, int to) {
        dropMark();
        meaning.document = true;
        proseBetween = true;
        part(from, to, "document");
    }

    void count(int from, int to, int times, Cycle cycle) {
        part(from, to, "count");
        if (times == 1) {
            time(from, Times.rhythm(to, year, cycle));
        } else {
            meaning.count = times;
            meaning.countCycle = cycle;
        }
    }

    void relative(int from, int to) {
        meaning.event = words(from, to);
        if (between == Between.OR && !stages.isEmpty()) {
            doubt(Doubt.fatal("alternatives"));
        }
        part(from, to, "event");
        mark = Mark.NONE;
    }

    void external(int from, int to) {
        mark = Mark.NONE;
        meaning.apart &= stages.isEmpty() || between != Between.NOTHING && between != Between.OR;
        between = stages.isEmpty() ? Between.NOTHING : between;
        if (between == Between.OR && !stages.isEmpty()) {
            doubt(Doubt.fatal("alternatives"));
        }
        if (meaning.external == null) {
            meaning.external = words(from, to);
        }
        part(from, to, "authority");
    }

    void continuous(int from, int to) {
        dropMark();
        meaning.continuous = true;
        part(from, to, "continuous");
    }

    void mark(int from, int to, Mark next) {
        boolean together = mark != Mark.NONE && markEnd == from;
        if (!together) {
            dropMark();
            mark = next;
        } else if (mark == Mark.FROM || next == Mark.FROM && mark != Mark.IN || mark == Mark.BEFORE && next == mark) {
            doubt(Doubt.fatal("word-unused", words(from, to)));
        } else if (next == Mark.BEFORE && mark == Mark.BY || next == Mark.BY && mark == Mark.BEFORE) {
            mark = Mark.BOTH;
        } else if (next != Mark.NONE && next != Mark.IN) {
            mark = next;
        }
        strong = to - from > 1 && next == Mark.BY || together && strong;
        markEnd = to;
        if (next != Mark.NONE) {
            part(from, to, next.role());
        }
    }

    /** A word such as "trước" that no time follows belongs to something that was not understood. */
    private void dropMark() {
        if (mark == Mark.BEFORE || mark == Mark.BOTH || mark == Mark.FROM || mark == Mark.BY && strong) {
            doubt(Doubt.fatal("word-unused", words(markEnd - 1, markEnd)));
        }
        mark = Mark.NONE;
    }

    // ---- times

    /** Takes a time expression in and returns the token after it, or after the second end of a stretch. */
    int time(int at, Times read) {
        Mark how = markEnd == at ? mark : Mark.NONE;
        if (how == Mark.NONE) {
            dropMark();
        }
        mark = Mark.NONE;
        Times times = read;
        int end = read.end();
        int second = secondEnd(end);
        if (second > 0) {
            times = Stretch.of(at, read, Objects.requireNonNull(parser.parse(second)), parser);
            end = times.end();
            if (how == Mark.BEFORE || how == Mark.AFTER || how == Mark.BOTH) {
                doubt(Doubt.fatal("range-unclear"));
            }
            how = Mark.IN;
        }
        part(at, end, times.label() ? "rhythm" : "time");
        if (tokens.at(at).isNumber() && how == Mark.NONE && belongsBefore(at - 1)) {
            doubt(Doubt.fatal("word-unused", words(at - 1, at)));
        }
        times = months(times);
        if (times.periods().isEmpty()) {
            for (Doubt doubt : times.doubts()) {
                doubt(doubt);
            }
            return end;
        }
        if (meaning.status) {
            doubt(Doubt.fatal("status-not-deadline"));
        }
        if (how == Mark.BEFORE && times.label()) {
            doubt(Doubt.fatal("word-unused", words(at - 1, at)));
        }
        if (between == Between.OR
                && (meaning.continuousFrom != null || meaning.external != null || meaning.event != null)) {
            doubt(Doubt.fatal("alternatives"));
        }
        lastEnd = end;
        if (how == Mark.FROM || how == Mark.AFTER) {
            meaning.continuous = true;
            Period period = times.periods().get(0);
            meaning.continuousFrom =
                    how == Mark.FROM ? period.first() : period.last().plusDays(1);
            return end;
        }
        if (times.label()) {
            parser.announce(times.cycle());
            rhythms.announce(tokens.is(at, Word.BAO));
        }
        add(at, times, how);
        return end;
    }

    /** Whether a bare number goes on from what stands before it ("Thông tư 5/2026", "QI/2026"), so is no day by itself. */
    private boolean belongsBefore(int at) {
        Token token = tokens.at(at);
        if (token.isSign('/') || token.isSign('+') || token.isSign('-')) {
            return true;
        }
        boolean periodic = token.is(Word.KY) && tokens.is(at - 1, Word.DINH);
        boolean report = tokens.is(at - 1, Word.BAO, Word.CAO) && tokens.is(at + 2, Word.THANG);
        boolean introduces = periodic
                || report
                || token.is(Word.VA)
                || token.is(Word.HOAC)
                || token.is(Word.LA)
                || token.is(Word.HAN);
        return token.kind() == Token.Kind.WORD && !introduces;
    }

    /** The token at which the second end of a stretch begins ("… đến …", "… - …"), or −1. */
    private int secondEnd(int end) {
        boolean to = tokens.is(end, Word.DEN) || tokens.isSign(end, '-');
        if (!to) {
            return -1;
        }
        int next = tokens.is(end + 1, Word.HET) ? end + 2 : end + 1;
        Times times = parser.parse(next);
        return times != null && !times.periods().isEmpty() && times.cycle() != Cycle.WEEK ? next : -1;
    }

    /** Days without a month take it from a rhythm announced before: "hằng tháng, trước ngày 25". */
    private Times months(Times times) {
        if (times.openDays().isEmpty()) {
            return times;
        }
        Stage last = last();
        boolean monthly = last != null && last.times().label() && last.times().cycle() == Cycle.MONTH;
        if (last == null || !monthly) {
            doubt(Doubt.fatal(
                    "day-without-month", String.valueOf(times.openDays().get(0))));
            return times;
        }
        List<Period> days = new ArrayList<>();
        for (Period month : last.times().periods()) {
            for (int day : times.openDays()) {
                if (day < 1 || day > month.last().getDayOfMonth()) {
                    doubt(Doubt.fatal(
                            "day-impossible", day + "/" + month.first().getMonthValue()));
                    return times;
                }
                days.add(Period.day(month.first().withDayOfMonth(day)));
            }
        }
        return Times.of(times.end(), days, Cycle.MONTH);
    }

    private @Nullable Stage last() {
        return stages.isEmpty() ? null : stages.get(stages.size() - 1);
    }

    private void add(int at, Times times, Mark how) {
        if (between == Between.AND || between == Between.SEMICOLON) {
            rhythms.nameBehind();
        }
        Stage last = last();
        Mark mark = how;
        boolean listed = between == Between.AND || between == Between.COMMA || between == Between.SEMICOLON;
        if (mark == Mark.NONE
                && last != null
                && listed
                && !proseBetween
                && last.times().days()
                && times.days()) {
            mark = carried(at, times, last.mark());
        }
        Times sure = mark == Mark.BEFORE && !times.days()
                ? times.doubting(
                        Doubt.slight("before-period", times.periods().get(0).first()))
                : times;
        Stage stage = Stage.of(sure, mark);
        if (mark == Mark.BOTH) {
            LocalDate day = times.periods().get(0).first();
            doubt(Doubt.fatal("both-words", day.minusDays(1), day));
        }
        if (last == null && meaning.external != null && between == Between.NOTHING) {
            meaning.apart = false;
        }
        if (last != null) {
            relate(last, stage, listed);
        } else {
            stages.add(stage);
        }
        between = Between.NOTHING;
        proseBetween = false;
    }

    /** "trước ngày 30/6 và ngày 31/12" is before both; whether "trước ngày 30/6 và cuối năm" is, nobody can tell. */
    private Mark carried(int at, Times times, Mark before) {
        Word first = tokens.at(tokens.is(at, Word.NGAY) ? at + 1 : at).word();
        boolean edge = first == Word.DAU || first == Word.GIUA || first == Word.CUOI || first == Word.LAM;
        if (before != Mark.BEFORE || !edge) {
            return before;
        }
        LocalDate day = times.periods().get(0).first();
        doubt(Doubt.slight("before-carried", words(at, times.end()), day.minusDays(1), day));
        return Mark.NONE;
    }

    /** How a second time stands to the one before: it makes it exact, follows it, repeats it, or contradicts it. */
    private void relate(Stage last, Stage stage, boolean listed) {
        boolean joined = between == Between.AND || between == Between.SEMICOLON;
        if (!last.times().label()
                && !stage.times().label()
                && listed
                && between != Between.SEMICOLON
                && !proseBetween
                && otherwiseCounted(last, stage)) {
            contradiction(last, stage);
        } else if (last.times().label() && !stage.times().label() && !joined && between != Between.OR) {
            rhythms.makeExact(last, stage, stage, listed);
        } else if (stage.times().label()
                && !last.times().label()
                && !joined
                && between != Between.OR
                && rhythms.follows(last, listed)) {
            rhythms.makeExact(stage, last, stage, listed);
        } else if (last.deadlines().equals(stage.deadlines())) {
            // said twice
            stages.set(stages.size() - 1, last.times().cycle() == null ? stage : last);
        } else if (!joined && between.compareTo(Between.BRACKET) <= 0 && last.madeExactBy(stage)) {
            stages.remove(stages.size() - 1);
            stages.add(stage);
        } else if (listed && !joined && last.isYear() && stage.isYear()) {
            doubt(Doubt.slight("list-or-stretch"));
            stages.add(stage);
        } else if (joined
                || listed
                        && (last.times().days() == stage.times().days()
                                || stage.times().label())) {
            rhythms.add(last, stage, joined);
        } else {
            contradiction(last, stage);
        }
    }

    /** "trước 30/6, chậm nhất 15/7", "trước ngày 15 tháng 3 và tháng 9": the second is not simply one more of the first. */
    private boolean otherwiseCounted(Stage last, Stage stage) {
        if (last.madeExactBy(stage)) {
            return false;
        }
        boolean counted = stage.mark() == Mark.BEFORE || stage.mark() == Mark.BY;
        boolean lastCounted = last.mark() == Mark.BEFORE || last.mark() == Mark.BY;
        boolean periodAfterDay =
                lastCounted && !counted && last.times().days() && !stage.times().days();
        boolean looseYear = between == Between.COMMA && stage.isYear() && !last.isYear();
        return looseYear
                || periodAfterDay
                || counted && lastCounted && last.mark() != stage.mark()
                || counted && !lastCounted;
    }

    private void contradiction(Stage one, Stage other) {
        List<LocalDate> first = one.lastDays();
        List<LocalDate> second = other.lastDays();
        boolean same = first.equals(second);
        if (same && one.mark() != Mark.BEFORE && other.mark() != Mark.BEFORE) {
            return; // "Quý I hoặc chậm nhất 31/3"
        }
        LocalDate day = first.get(0);
        doubt(
                same // "trước 01/4, chậm nhất 31/3"
                        ? Doubt.fatal("both-words", day, day.plusDays(1))
                        : Doubt.fatal("two-readings", day, second.get(0)));
        stages.add(other);
    }

    Reading reading() {
        dropMark();
        rhythms.nameBehind();
        return meaning.reading(text, parts);
    }
}
