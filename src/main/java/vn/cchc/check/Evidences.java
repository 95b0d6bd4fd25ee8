package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;

/** All the places where a plan names evidence: its reports, drafts too, and its self-scoring. */
public final class Evidences {
    private Evidences() {}

    public static List<Evidence> of(Plan plan) {
        List<Evidence> all = new ArrayList<>();
        for (Report report : plan.reports()) {
            for (Report.TaskProgress task : report.tasks()) {
                all.addAll(task.evidence());
            }
        }
        for (Scorecard.Criterion criterion : Criteria.of(plan)) {
            all.addAll(criterion.evidence());
        }
        return all;
    }
}
