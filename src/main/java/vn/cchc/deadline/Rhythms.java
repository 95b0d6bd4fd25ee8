package vn.cchc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rhythms that a phrase names without a day ("hằng quý", "báo cáo năm"), and how its times go with them. A time may say
 * when in the rhythm, or how long it goes on; what is neither is asked about.
 */
final class Rhythms {
    private final Tokens tokens;
    private final int year;
    /** The times of the phrase so far; a rhythm stands among them until its own time takes its place. */
    private final List<Stage> stages;

    private int named;
    /** Whether the last one names a report. */
    private boolean report;
    /** The rhythm that times without one of their own made exact; of several the one that comes round most often. */
    private @Nullable Cycle filled;
    /** How many reports that are named by their rhythm have a day beside them, and the last of those days. */
    private int reports;

    private @Nullable Stage reported;
    /** Whether a rhythm and a time of another stand side by side, and no word says whether they are one thing. */
    private boolean sideBySide;
    /** A rhythm behind a time, unless its own time follows. */
    private @Nullable Stage loose;

    Rhythms(Tokens tokens, int year, List<Stage> stages) {
        this.tokens = tokens;
        this.year = year;
        this.stages = stages;
    }

    void announce(boolean ofReport) {
        named++;
        report = ofReport;
    }

    /** Whether a rhythm right behind a time belongs to it: "năm 2022, hằng quý". The next of a list of reports does not. */
    boolean follows(Stage time, boolean listed) {
        return time.times().cycle() == null && !(report && listed);
    }

    /**
     * A rhythm and a time that says when in it ("hằng quý, trước ngày 15 tháng cuối quý") or how long ("hằng tháng trong quý
     * II"). A time of another rhythm, or the next in a list of reports ("báo cáo quý, 6 tháng"), is one of its own.
     *
     * @param second which of them the phrase names behind the other
     */
    void makeExact(Stage rhythm, Stage time, Stage second, boolean listed) {
        Times label = rhythm.times();
        Times own = time.times();
        boolean yearly = label.cycle() == Cycle.YEAR;
        Times inside = time.mark() == Mark.NONE || time.mark() == Mark.IN ? label.inside(own) : null;
        int last = stages.size() - 1;
        boolean another = !yearly && own.cycle() != null && own.cycle() != label.cycle();
        if (another || !yearly && report && listed && !own.days()) {
            sideBySide |= another;
            stages.add(second);
        } else if (inside != null) {
            stages.set(last, Stage.of(inside, Mark.NONE));
        } else {
            reports += report && own.cycle() == null ? 1 : 0;
            Cycle cycle = label.cycle();
            if (!report && own.cycle() == null && cycle != null) {
                filled = filled == null || cycle.compareTo(filled) < 0 ? cycle : filled;
            }
            Times exact = !report && own.cycle() == null ? own.every(label.cycle()) : own;
            Stage both = new Stage(exact, time.mark(), time.deadlines());
            reported = report ? both : reported;
            stages.set(last, both);
        }
    }

    /** Adds a time; a rhythm in a list is loose behind one that may be its own. */
    void add(Stage last, Stage stage, boolean joined) {
        boolean another = !report
                || last.times().cycle() == stage.times().cycle()
                || last.times().cycle() == null && last != reported;
        loose = another && !joined && stage.times().label() && !last.times().label() ? stage : loose;
        stages.add(stage);
    }

    /** "trước ngày 15/12, báo cáo năm": the name of a report behind its time, once no other time has followed. */
    void nameBehind() {
        int last = stages.size() - 1;
        if (last > 0
                && stages.get(last) == loose
                && stages.get(last - 1).times().cycle() == null) {
            Stage rhythm = stages.remove(last);
            makeExact(rhythm, stages.get(last - 1), rhythm, false);
        }
    }

    /** Whether anything in the phrase comes round. */
    boolean any() {
        for (Stage stage : stages) {
            if (stage.times().cycle() != null) {
                return true;
            }
        }
        return reports > 0;
    }

    /** Whether all its times are of one rhythm, or of several that it names. */
    boolean all() {
        int single = 0;
        for (Stage stage : stages) {
            single += stage.times().cycle() == null && !goesWithThePlan(stage) ? 1 : 0;
        }
        return single <= reports || filled != null && named == 1 || lastYearCoversAll();
    }

    /** @param days how many days the phrase names */
    List<Doubt> doubts(int days, boolean counted) {
        List<Doubt> doubts = new ArrayList<>();
        if (filled != null && filled != Cycle.YEAR) {
            int owed = Period.all(filled, year).size();
            int given = named == 1 ? days : given(filled);
            if (given < owed
                    || named == 1 && given > owed) { // "hằng quý, 30/6/2022", "hằng năm, mỗi quý, trước ngày 15/12"
                doubts.add(Doubt.fatal("count-differs", String.valueOf(owed), String.valueOf(given)));
            }
        }
        boolean apart = sideBySide;
        boolean rhythm = false;
        for (Stage stage : stages) {
            apart |= stage == loose;
            rhythm |= stage.times().cycle() != null;
        }
        if (apart) {
            doubts.add(Doubt.fatal("rhythm-and-time"));
        } else if (rhythm && !counted && !all()) {
            doubts.add(Doubt.slight("rhythm-and-time"));
        }
        return doubts;
    }

    /** How many times the phrase gives a rhythm: without those of another that comes round oftener; one more seldom may stand for its last. */
    private int given(Cycle rhythm) {
        int given = 0;
        for (Stage stage : stages) {
            Cycle cycle = stage.times().cycle();
            boolean oftener = cycle != null && cycle.compareTo(rhythm) < 0;
            given += oftener ? 0 : stage.deadlines().size();
        }
        return given;
    }

    /** "trước ngày 30 tháng 6 và ngày 31 tháng 12 hằng năm": the rhythm stands once, at the end, and no year before it. */
    private boolean lastYearCoversAll() {
        for (Stage stage : stages) {
            if (stage.times().cycle() == null && namesYear(stage)) {
                return false;
            }
        }
        Times last = stages.get(stages.size() - 1).times();
        return last.cycle() == Cycle.YEAR && !last.label();
    }

    /** "60 ngày đầu năm sau": said of the plan of any year, so no time of its own beside a rhythm. */
    private boolean goesWithThePlan(Stage stage) {
        return stage.times().periods().get(0).first().getYear() != year && !namesYear(stage);
    }

    private boolean namesYear(Stage stage) {
        Token last = tokens.at(stage.times().end() - 1);
        return last.isNumber() && last.digits() == 4;
    }
}
