package vn.cchc.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A document that proves the points of a criterion.
 *
 * @param from the report that gave it for one of the criterion's tasks; absent for the criterion's own evidence
 */
public record Proof(Evidence evidence, Optional<Report> from) {

    /**
     * What proves a criterion, from its own list and from the reports handed in up to a day, inclusive: each document once,
     * and none that a later report takes back.
     */
    public static List<Proof> of(Plan plan, Scorecard.Criterion criterion, LocalDate asOf) {
        List<Proof> proofs = new ArrayList<>();
        for (Evidence own : criterion.evidence()) {
            add(proofs, new Proof(own, Optional.empty()));
        }
        if (criterion.tasks().isEmpty()) {
            return proofs;
        }
        List<Report> reports = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (report.handedInBy(asOf)) {
                reports.add(report);
            }
        }
        List<Report> corrections = corrections(reports);
        reports.sort(Comparator.comparing(report -> report.submitted().orElse(asOf)));
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                if (proves(criterion, said) && !takenBack(plan, corrections, report, said)) {
                    said.evidence().forEach(evidence -> add(proofs, new Proof(evidence, Optional.of(report))));
                }
            }
        }
        return proofs;
    }

    private static boolean proves(Scorecard.Criterion criterion, Report.TaskProgress said) {
        for (Scorecard.TaskRef wanted : criterion.tasks()) {
            if (wanted.task().equals(said.task())) {
                return true;
            }
        }
        return false;
    }

    /** The few reports that take back something another said of a task. */
    private static List<Report> corrections(List<Report> reports) {
        List<Report> corrections = new ArrayList<>();
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                if (said.correction().isPresent()) {
                    corrections.add(report);
                    break;
                }
            }
        }
        return corrections;
    }

    /** Whether another report of the unit corrects what this one said of the task. */
    private static boolean takenBack(Plan plan, List<Report> corrections, Report report, Report.TaskProgress said) {
        String unit = plan.units().idOf(report.unit());
        for (Report other : corrections) {
            boolean may = !other.milestone().equals(report.milestone())
                    && plan.units().idOf(other.unit()).equals(unit);
            for (Report.TaskProgress word : may ? other.tasks() : List.<Report.TaskProgress>of()) {
                boolean corrects = word.correction()
                        .filter(wrong -> wrong.milestone().equals(report.milestone()))
                        .isPresent();
                if (corrects && word.task().equals(said.task())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(List<Proof> proofs, Proof proof) {
        for (Proof before : proofs) {
            if (same(before.evidence(), proof.evidence())) {
                return;
            }
        }
        proofs.add(proof);
    }

    /** Whether it is one document, whichever product of a task it was named for. */
    private static boolean same(Evidence one, Evidence other) {
        return one.document().equals(other.document())
                && one.date().equals(other.date())
                && one.link().equals(other.link())
                && one.file().equals(other.file());
    }
}
