package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.check.HandedIn;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/** A correction names an earlier report of the same unit that speaks of the same thing. */
public final class CorrectionWithoutReport implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Map<String, Set<Word>> spoken = new HashMap<>();
            for (Map.Entry<String, List<Report>> unit : HandedIn.of(plan).entrySet()) {
                Set<Word> before = new HashSet<>();
                for (Report report : unit.getValue()) {
                    check(report, before, sink);
                    before.addAll(words(report));
                }
                spoken.put(unit.getKey(), before);
            }
            for (Report report : plan.reports()) {
                if (report.submitted().isEmpty()) {
                    check(report, spoken.getOrDefault(plan.units().idOf(report.unit()), Set.of()), sink);
                }
            }
        }
    }

    private enum Kind {
        TASK,
        TARGET,
        DUTY
    }

    /** That the report for a milestone says something of a thing. Compared by hand, which needs nothing to be linked. */
    private record Word(String milestone, Kind kind, String id) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word
                    && kind == word.kind
                    && id.equals(word.id)
                    && milestone.equals(word.milestone);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * milestone.hashCode() + id.hashCode()) + kind.ordinal();
        }
    }

    private static Set<Word> words(Report report) {
        String milestone = report.milestone();
        Set<Word> words = new HashSet<>();
        for (Report.TaskProgress said : report.tasks()) {
            if (said.progress().isPresent()
                    || !said.stages().isEmpty()
                    || !said.evidence().isEmpty()) {
                words.add(new Word(milestone, Kind.TASK, said.task()));
            }
        }
        for (Measurement said : report.targets()) {
            if (said.says()) {
                words.add(new Word(milestone, Kind.TARGET, said.target()));
            }
        }
        for (Report.DutyDone said : report.duties()) {
            if (!said.on().isEmpty()) {
                words.add(new Word(milestone, Kind.DUTY, said.duty()));
            }
        }
        return words;
    }

    private static void check(Report report, Set<Word> before, Sink sink) {
        for (Report.TaskProgress said : report.tasks()) {
            check(report, said.correction(), Kind.TASK, said.task(), said.origin(), before, sink);
        }
        for (Measurement said : report.targets()) {
            check(report, said.correction(), Kind.TARGET, said.target(), said.origin(), before, sink);
        }
        for (Report.DutyDone said : report.duties()) {
            check(report, said.correction(), Kind.DUTY, said.duty(), said.origin(), before, sink);
        }
    }

    private static void check(
            Report report,
            Optional<Correction> correction,
            Kind kind,
            String id,
            Origin origin,
            Set<Word> before,
            Sink sink) {
        String milestone = correction.isPresent() ? correction.get().milestone() : "";
        boolean names = !milestone.equals(report.milestone()) && before.contains(new Word(milestone, kind, id));
        if (correction.isPresent() && !names) {
            sink.at(origin.of("corrects"), milestone, id);
        }
    }
}
