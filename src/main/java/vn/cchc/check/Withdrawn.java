package vn.cchc.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Report;

/** What the reports of one unit take back of each other; it counts for nothing. */
public final class Withdrawn {
    private record Word(String milestone, String id) {}

    private final Set<Word> tasks = new HashSet<>();
    private final Set<Word> targets = new HashSet<>();

    public Withdrawn(List<Report> reports) {
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                said.correction().ifPresent(wrong -> take(tasks, report, wrong, said.task()));
            }
            for (Measurement said : report.targets()) {
                said.correction().ifPresent(wrong -> take(targets, report, wrong, said.target()));
            }
        }
    }

    /** A report does not correct itself. */
    private static void take(Set<Word> words, Report report, Correction wrong, String id) {
        if (!wrong.milestone().equals(report.milestone())) {
            words.add(new Word(wrong.milestone(), id));
        }
    }

    public boolean holds(Report report, Report.TaskProgress said) {
        return tasks.contains(new Word(report.milestone(), said.task()));
    }

    /** A measurement that takes another's place stands at that one's milestone and not at that of its report. */
    public boolean holds(Report report, Measurement said) {
        return said.correction().isEmpty() && targets.contains(new Word(report.milestone(), said.target()));
    }
}
