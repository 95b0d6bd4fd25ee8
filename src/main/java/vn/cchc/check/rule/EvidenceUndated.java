package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Evidence has a day of its own or that of its entry; without one it delivers no product. */
public final class EvidenceUndated implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Report report : plan.reports()) {
                for (Report.TaskProgress said : report.tasks()) {
                    for (Evidence evidence : said.evidence()) {
                        if (!said.origin().has("on") && !evidence.origin().has("date")) {
                            sink.at(evidence.origin().of("document"), evidence.document());
                        }
                    }
                }
            }
        }
    }
}
