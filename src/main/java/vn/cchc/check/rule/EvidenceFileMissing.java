package vn.cchc.check.rule;

import java.util.Optional;
import vn.cchc.check.Evidences;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A file that evidence names stands where it says. */
public final class EvidenceFileMissing implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.plans()) {
            for (Evidence evidence : Evidences.of(plan)) {
                Optional<Evidence.AttachedFile> file = evidence.file();
                if (file.isPresent() && file.get().found() == Evidence.Found.MISSING) {
                    sink.at(evidence.origin().of("file"), file.get().name());
                }
            }
        }
    }
}
