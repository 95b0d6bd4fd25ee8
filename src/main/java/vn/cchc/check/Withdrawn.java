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

    /** @param reports in the order in which they were handed in: only what came before can be taken back */
    public Withdrawn(List<Report> reports) {
        Set<String> before = new HashSet<>();
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                said.correction().ifPresent(wrong -> take(tasks, before, wrong, said.task()));
            }
            for (Measurement said : report.targets()) {
                said.correction().ifPresent(wrong -> take(targets, before, wrong, said.target()));
            }
            before.add(report.milestone());
        }
    }

    private static void take(Set<Word> words, Set<String> before, Correction wrong, String id) {
        if (before.contains(wrong.milestone())) {
            words.add(new Word(wrong.milestone(), id));
        }
    }

    public boolean holds(Report report, Report.TaskProgress said) {
        return tasks.contains(new Word(report.milestone(), said.task()));
    }

    public boolean holds(Report report, Measurement said) {
        return targets.contains(new Word(report.milestone(), said.target()));
    }
}
