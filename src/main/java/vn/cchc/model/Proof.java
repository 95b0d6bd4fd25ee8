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

    /** What proves a criterion, from its own list and from the reports handed in up to a day, inclusive; each document once. */
    public static List<Proof> of(Plan plan, Scorecard.Criterion criterion, LocalDate asOf) {
        List<Proof> proofs = new ArrayList<>();
        for (Evidence own : criterion.evidence()) {
            add(proofs, new Proof(own, Optional.empty()));
        }
        if (criterion.tasks().isEmpty()) {
            return proofs;
        }
        List<Report> reports = new ArrayList<>(plan.reports());
        reports.sort(Comparator.comparing(Report::submitted));
        for (Report report : reports) {
            if (!report.submitted().isAfter(asOf)) {
                add(proofs, criterion, report);
            }
        }
        return proofs;
    }

    private static void add(List<Proof> proofs, Scorecard.Criterion criterion, Report report) {
        for (Report.TaskProgress said : report.tasks()) {
            for (Scorecard.TaskRef wanted : criterion.tasks()) {
                if (wanted.task().equals(said.task())) {
                    said.evidence().forEach(evidence -> add(proofs, new Proof(evidence, Optional.of(report))));
                }
            }
        }
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
