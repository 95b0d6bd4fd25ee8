package vn.cchc.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the reports of one unit take back of each other; it counts for nothing. */
public final class Withdrawn {
    private record Word(String milestone, String id) {
        @Override // by hand: what the compiler leaves to the start of the program takes start-up
        public boolean equals(Object other) {
            return other instanceof Word word && milestone.equals(word.milestone) && id.equals(word.id);
        }

        @Override
        public int hashCode() {
            return 31 * milestone.hashCode() + id.hashCode();
        }
    }

    private final Set<Word> tasks = new HashSet<>();
    private final Set<Word> duties = new HashSet<>();
    private final Set<Word> targets = new HashSet<>();

    /** @param reports in the order in which they were handed in: only what came before can be taken back */
    public Withdrawn(List<Report> reports) {
        Set<String> before = new HashSet<>();
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                take(tasks, before, said.correction(), said.task());
            }
            for (Report.DutyDone said : report.duties()) {
                take(duties, before, said.correction(), said.duty());
            }
            for (Measurement said : report.targets()) {
                take(targets, before, said.correction(), said.target());
            }
            before.add(report.milestone());
        }
    }

    private static void take(Set<Word> words, Set<String> before, Optional<Correction> wrong, String id) {
        if (wrong.isPresent() && before.contains(wrong.get().milestone())) {
            words.add(new Word(wrong.get().milestone(), id));
        }
    }

    public boolean holds(Report report, Report.TaskProgress said) {
        return has(tasks, report, said.task());
    }

    public boolean holds(Report report, Report.DutyDone said) {
        return has(duties, report, said.duty());
    }

    public boolean holds(Report report, Measurement said) {
        return has(targets, report, said.target());
    }

    private static boolean has(Set<Word> words, Report report, String id) {
        return !words.isEmpty() && words.contains(new Word(report.milestone(), id));
    }
}
