package vn.cchc.check.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.check.HandedIn;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Plan;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.Withdrawn;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;

/** A report that goes back on what the unit said of a task before says so, and why. */
public final class ContradictionSilent implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            for (List<Report> reports : HandedIn.of(plan).values()) {
                check(reports, sink);
            }
        }
    }

    /** A day that was reported, and where. */
    private record Word(LocalDate day, Report report, Location at) {}

    /** What was reported of a task so far. */
    private static final class Told {
        private Optional<Word> done = Optional.empty();
        private final Map<Integer, Word> stages = new HashMap<>();
    }

    private static void check(List<Report> reports, Sink sink) {
        Withdrawn withdrawn = new Withdrawn(reports);
        Map<String, Told> told = new HashMap<>();
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                if (!withdrawn.holds(report, said)) {
                    Told before = told.get(said.task());
                    if (before == null) {
                        before = new Told();
                        told.put(said.task(), before);
                    }
                    progress(report, said, before, sink);
                    stages(report, said, before, sink);
                }
            }
        }
    }

    private static void progress(Report report, Report.TaskProgress said, Told told, Sink sink) {
        if (said.progress().isEmpty()) {
            return;
        }
        boolean done = said.progress().get() == Progress.DONE;
        Optional<LocalDate> day = done ? said.doneOn() : Optional.empty();
        if (told.done.isPresent()
                && !(day.isPresent() && day.get().equals(told.done.get().day()))) {
            check(report, said, told.done.get(), said.origin().of(done ? "on" : "progress"), sink);
        }
        told.done = day.isPresent()
                ? Optional.of(new Word(day.get(), report, said.origin().of("on")))
                : Optional.empty();
    }

    private static void stages(Report report, Report.TaskProgress said, Told told, Sink sink) {
        for (Report.StageDone stage : said.stages()) {
            Location at = stage.origin().of("on");
            Word before = told.stages.put(stage.stage(), new Word(stage.on(), report, at));
            if (before != null && !before.day().equals(stage.on())) {
                check(report, said, before, at, sink);
            }
        }
    }

    /** Twice in one report is another fault. */
    private static void check(Report report, Report.TaskProgress said, Word before, Location at, Sink sink) {
        if (said.correction().isEmpty() && before.report() != report) {
            sink.at(
                    at,
                    said.task(),
                    before.day(),
                    before.at().toString(),
                    before.report().milestone());
        }
    }
}
