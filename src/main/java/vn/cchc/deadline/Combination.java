package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
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
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Reading.Part> parts = new ArrayList<>();

    private Between between = Between.NOTHING;
    /** The token after the last time. */
    private int lastEnd = -1;

    private boolean proseBetween;
    private Mark mark = Mark.NONE;
    private int markEnd = -1;
    /** Whether the mark is of words that only a time can follow ("chậm nhất"), not of "đến" or "hết". */
    private boolean strong;

    private int count;
    private @Nullable Cycle countCycle;
    private boolean continuous;
    private @Nullable LocalDate continuousFrom;
    private @Nullable String external;
    /** Whether a sign or "và" parts what another body sets from what the phrase itself sets. */
    private boolean apart = true;

    private @Nullable String event;
    private boolean document;
    private boolean status;
    private @Nullable String shift;

    Combination(Tokens tokens, TimeParser parser, String text, int year) {
        this.tokens = tokens;
        this.parser = parser;
        this.text = text;
        this.prose = new Prose(tokens, text);
        this.year = year;
        this.rhythms = new Rhythms(tokens, year, stages);
    }

    int year() {
        return year;
    }

    void doubt(Doubt doubt) {
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
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
            status = true;
        } else if (prose.shiftsTime(at)) {
            shift = words(at, at + 1);
        }
    }

    void document(int from, int to) {
        dropMark();
        document = true;
        proseBetween = true;
        part(from, to, "document");
    }

    void count(int from, int to, int times, Cycle cycle) {
        part(from, to, "count");
        if (times == 1) {
            time(from, Times.rhythm(to, year, cycle));
        } else {
            count = times;
            countCycle = cycle;
        }
    }

    void relative(int from, int to) {
        event = words(from, to);
        if (between == Between.OR && !stages.isEmpty()) {
            doubt(Doubt.fatal("alternatives"));
        }
        part(from, to, "event");
        mark = Mark.NONE;
    }

    void external(int from, int to) {
        mark = Mark.NONE;
        apart &= stages.isEmpty() || between != Between.NOTHING && between != Between.OR;
        between = stages.isEmpty() ? Between.NOTHING : between;
        if (between == Between.OR && !stages.isEmpty()) {
            doubt(Doubt.fatal("alternatives"));
        }
        if (external == null) {
            external = words(from, to);
        }
        part(from, to, "authority");
    }

    void continuous(int from, int to) {
        dropMark();
        continuous = true;
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
            times = stretch(at, read, Objects.requireNonNull(parser.parse(second)));
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
        if (status) {
            doubt(Doubt.fatal("status-not-deadline"));
        }
        if (how == Mark.BEFORE && times.label()) {
            doubt(Doubt.fatal("word-unused", words(at - 1, at)));
        }
        if (between == Between.OR && (continuousFrom != null || external != null || event != null)) {
            doubt(Doubt.fatal("alternatives"));
        }
        lastEnd = end;
        if (how == Mark.FROM || how == Mark.AFTER) {
            continuous = true;
            Period period = times.periods().get(0);
            continuousFrom = how == Mark.FROM ? period.first() : period.last().plusDays(1);
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

    private Times stretch(int at, Times from, Times to) {
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
        if (last == null && external != null && between == Between.NOTHING) {
            apart = false;
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

    // ---- the whole

    Reading reading() {
        dropMark();
        rhythms.nameBehind();
        for (Stage stage : stages) {
            for (Doubt doubt : stage.times().doubts()) {
                doubt(doubt);
            }
        }
        Deadline deadline = decide();
        for (Doubt doubt : doubts) {
            if (doubt.fatal()) {
                deadline = new Deadline.Unclear(candidates(deadline));
            }
        }
        return new Reading(text, OptionalInt.of(year), deadline, doubts, parts);
    }

    /** The days that the phrase might mean: those read, and those that the doubts speak of. */
    private List<LocalDate> candidates(Deadline read) {
        TreeSet<LocalDate> days = new TreeSet<>(read.lastDays(Counting.STRICT));
        for (Doubt doubt : doubts) {
            for (Object argument : doubt.arguments()) {
                if (argument instanceof LocalDate day) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    private Deadline decide() {
        List<Deadline> all = new ArrayList<>();
        for (Stage stage : stages) {
            for (Deadline deadline : stage.deadlines()) {
                if (!all.contains(deadline)) {
                    all.add(deadline);
                }
            }
        }
        if (all.isEmpty()) {
            return withoutDays();
        }
        if (count > 0) {
            checkCount(all.size());
        }
        if (shift != null) {
            doubt(Doubt.fatal("word-unused", shift));
        }
        if (continuousFrom != null) {
            doubt(Doubt.slight("range-unclear"));
        }
        if (event != null) {
            doubt(Doubt.slight("event-and-day", event));
        }
        if (!apart && external != null) {
            doubt(Doubt.slight("authority-and-day", external));
        }
        pastYears();
        for (Doubt doubt : rhythms.doubts(all.size(), count > 0)) {
            doubt(doubt);
        }
        if (rhythms.any() && (count > 0 || rhythms.all())) {
            return new Deadline.Recurring(inOrder(all));
        }
        forwards(all);
        return all.size() == 1 ? all.get(0) : new Deadline.Stages(all);
    }

    /** Stages may be named in any order within a year; one of an earlier year than the stage named before it is asked about. */
    private void forwards(List<Deadline> all) {
        LocalDate before = LocalDate.MIN;
        for (Deadline stage : all) {
            List<LocalDate> days = stage.lastDays(Counting.STRICT);
            LocalDate last = days.get(days.size() - 1);
            if (last.getYear() < before.getYear()) {
                doubt(Doubt.slight("stages-backwards", last, before));
                return;
            }
            before = last;
        }
    }

    private void checkCount(int days) {
        if (countCycle != Cycle.YEAR || days != count) {
            doubt(Doubt.fatal("count-differs", String.valueOf(count), String.valueOf(days)));
        }
    }

    private static final class ByFirstDay implements Comparator<Deadline> {
        @Override
        public int compare(Deadline one, Deadline other) {
            return one.namedDays().get(0).compareTo(other.namedDays().get(0));
        }
    }

    private static List<Deadline> inOrder(List<Deadline> deadlines) {
        List<Deadline> sorted = new ArrayList<>(deadlines);
        sorted.sort(new ByFirstDay());
        return sorted;
    }

    /** A year before the plan's is more often a slip of the pen than a deadline. */
    private void pastYears() {
        for (Stage stage : stages) {
            boolean past = stage.times().cycle() == null;
            for (Period period : stage.times().periods()) {
                past &= period.last().getYear() < year;
            }
            if (past) {
                String named =
                        String.valueOf(stage.times().periods().get(0).last().getYear());
                String plan = String.valueOf(year);
                doubt(
                        stage.times().days()
                                ? Doubt.fatal("year-past", named, plan)
                                : Doubt.slight("year-past", named, plan));
            }
        }
    }

    private Deadline withoutDays() {
        boolean doubtful = !doubts.isEmpty();
        if (!doubtful && count > 0) {
            doubt(Doubt.fatal("count-without-days", String.valueOf(count)));
        } else if (!doubtful && event != null) {
            return new Deadline.Relative(event);
        } else if (!doubtful && external != null && !continuous) {
            return new Deadline.External(external);
        } else if (!doubtful && continuous) {
            return new Deadline.Continuous(java.util.Optional.ofNullable(continuousFrom));
        } else if (!doubtful && status) {
            doubt(Doubt.fatal("status-not-deadline"));
        } else if (!doubtful && document) {
            doubt(Doubt.fatal("document-not-deadline"));
        } else if (!doubtful) {
            doubt(Doubt.fatal("no-time"));
        }
        return new Deadline.Unclear(List.of());
    }
}
