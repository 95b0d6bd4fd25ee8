package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a phrase says beside its times, and what all of it together means. */
final class Meaning {
    private final int year;
    private final List<Stage> stages;
    private final Rhythms rhythms;
    private final List<Doubt> doubts = new ArrayList<>();

    int count;

    @Nullable
    Cycle countCycle;

    boolean continuous;

    @Nullable
    LocalDate continuousFrom;

    @Nullable
    String external;
    /** Whether a sign or "và" parts what another body sets from what the phrase itself sets. */
    boolean apart = true;

    @Nullable
    String event;

    boolean document;
    boolean status;

    @Nullable
    String shift;

    /** @param stages the times, which grow while the phrase is read */
    Meaning(int year, List<Stage> stages, Rhythms rhythms) {
        this.year = year;
        this.stages = stages;
        this.rhythms = rhythms;
    }

    void doubt(Doubt doubt) {
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    Reading reading(String text, List<Reading.Part> parts) {
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
        List<Deadline> all = all();
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

    /** What the times of the phrase set. What comes round falls due once on a day: in "hằng năm, mỗi quý" the fourth quarter is the year's too. */
    private List<Deadline> all() {
        List<Deadline> all = new ArrayList<>();
        boolean round = rhythms.any();
        for (Stage stage : stages) {
            for (Deadline deadline : stage.deadlines()) {
                if (!all.contains(deadline) && !(round && fallsWithOneOf(all, deadline))) {
                    all.add(deadline);
                }
            }
        }
        return all;
    }

    private static boolean fallsWithOneOf(List<Deadline> all, Deadline deadline) {
        List<LocalDate> named = deadline.namedDays();
        List<LocalDate> last = deadline.lastDays(Counting.STRICT);
        for (Deadline other : all) {
            if (other.namedDays().equals(named)
                    && other.lastDays(Counting.STRICT).equals(last)) {
                return true;
            }
        }
        return false;
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
