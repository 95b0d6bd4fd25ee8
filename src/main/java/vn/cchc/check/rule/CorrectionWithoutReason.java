package vn.cchc.check.rule;

import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Origin;
import vn.cchc.source.Severity;

/** A correction says why. */
public final class CorrectionWithoutReason implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                for (Report.TaskProgress said : report.tasks()) {
                    check(said.task(), said.correction(), said.origin(), sink);
                }
                for (Measurement said : report.targets()) {
                    check(said.target(), said.correction(), said.origin(), sink);
                }
                for (Report.DutyDone said : report.duties()) {
                    check(said.duty(), said.correction(), said.origin(), sink);
                }
            }
        }
    }

    private static void check(String id, Optional<Correction> correction, Origin origin, Sink sink) {
        if (correction.isPresent() && !origin.has("reason")) {
            sink.at(origin.of("corrects"), id, correction.get().milestone());
        }
    }
}
