package vn.cchc.check.rule;

import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A report says everything of a task, target or duty in one place; what it corrects stands apart, once a milestone. */
public final class EntryRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                check(report, sink);
            }
        }
    }

    private static void check(Report report, Sink sink) {
        Repeats tasks = new Repeats(sink);
        for (Report.TaskProgress said : report.tasks()) {
            tasks.add(
                    key(said.task(), said.correction()),
                    said.task(),
                    said.origin().of("id"));
        }
        Repeats targets = new Repeats(sink);
        for (Measurement said : report.targets()) {
            targets.add(
                    key(said.target(), said.correction()),
                    said.target(),
                    said.origin().of("id"));
        }
        Repeats duties = new Repeats(sink);
        for (Report.DutyDone said : report.duties()) {
            duties.add(
                    key(said.duty(), said.correction()),
                    said.duty(),
                    said.origin().of("id"));
        }
    }

    private static String key(String id, Optional<Correction> correction) {
        return id + "/" + (correction.isPresent() ? correction.get().milestone() : "");
    }
}
