package vn.cchc.review.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;

/** The reports that had been handed in before the change; drafts may change freely. */
final class HandedInReports {
    private final Set<String> ids = new HashSet<>();

    HandedInReports(Comparison.OfPlan plan) {
        Optional<Plan> before = plan.before();
        for (Report report : before.map(Plan::reports).orElse(java.util.List.of())) {
            if (report.submitted().isPresent()) {
                ids.add(report.milestone() + "/" + before.get().units().idOf(report.unit()));
            }
        }
    }

    /** Whether something is one of these reports, or stands in one. */
    boolean hold(Subject subject) {
        return switch (subject.sort()) {
            case REPORT -> ids.contains(subject.id());
            case REPORTED_TASK, REPORTED_TARGET, REPORTED_DUTY ->
                ids.contains(subject.id().substring(0, subject.id().lastIndexOf('/')));
            default -> false;
        };
    }

    static boolean isWhole(Subject subject) {
        return subject.sort() == Sort.REPORT;
    }
}
