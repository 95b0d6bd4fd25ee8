package vn.cchc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.diff.Comparison;
import vn.cchc.model.Plan;
import vn.cchc.model.Waiver;
import vn.cchc.review.rule.DeadlineMovedLater;
import vn.cchc.review.rule.DoneTakenBack;
import vn.cchc.review.rule.EvidenceAltered;
import vn.cchc.review.rule.EvidenceRemoved;
import vn.cchc.review.rule.LeadChanged;
import vn.cchc.review.rule.MilestoneMoved;
import vn.cchc.review.rule.PlanRemoved;
import vn.cchc.review.rule.ProductRemoved;
import vn.cchc.review.rule.ReportRemoved;
import vn.cchc.review.rule.ReportRewritten;
import vn.cchc.review.rule.TargetGoalChanged;
import vn.cchc.review.rule.TargetLowered;
import vn.cchc.review.rule.TargetRemoved;
import vn.cchc.review.rule.TaskRemoved;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;

/** The rules on changes there are, in the order they are explained to people, and the waivers that answer them. */
public final class ChangeRules {
    public static final List<ChangeRule> ALL = List.of(
            new PlanRemoved(),
            new MilestoneMoved(),
            new TaskRemoved(),
            new ProductRemoved(),
            new LeadChanged(),
            new DeadlineMovedLater(),
            new TargetRemoved(),
            new TargetLowered(),
            new TargetGoalChanged(),
            new ReportRemoved(),
            new ReportRewritten(),
            new EvidenceRemoved(),
            new EvidenceAltered(),
            new DoneTakenBack());

    private ChangeRules() {}

    public static List<String> codes() {
        List<String> codes = new ArrayList<>();
        ALL.forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    /**
     * What the rules have against the changes and no waiver answers, with what is wrong with the waivers themselves.
     *
     * @param waivers those of the newer state that serve the plans compared
     * @param usual the severity that a rule has where no file gives it another
     * @param asOf the day on which waivers have to hold
     */
    public static Findings check(
            Comparison comparison, List<Waiver> waivers, Function<String, Optional<Severity>> usual, LocalDate asOf) {
        List<Objection> objections = new ArrayList<>();
        for (Comparison.OfPlan plan : comparison.plans()) {
            if (plan.before().isPresent()) {
                for (ChangeRule rule : ALL) {
                    rule.check(plan, new ChangeSink(rule, plan.plan(), objections));
                }
            }
        }
        Findings findings = new Findings();
        LoweredLevels.find(comparison, usual, findings);
        Set<Waiver> used = new HashSet<>();
        Map<String, List<Waiver>> byObject = new HashMap<>();
        for (Waiver waiver : waivers) {
            byObject.computeIfAbsent(waiver.object(), any -> new ArrayList<>()).add(waiver);
        }
        for (Objection objection : objections) {
            List<Waiver> some = byObject.getOrDefault(objection.subject().object(), List.of());
            if (!isWaived(objection, some, asOf, used, findings)) {
                findings.add(objection.finding());
            }
        }
        for (Waiver waiver : waivers) {
            if (!used.contains(waiver)) {
                findings.warning("waiver-unused", waiver.origin().start(), waiver.rule(), waiver.object());
            } else if (!waiver.holdsOn(asOf)) {
                findings.warning(
                        "waiver-expired", waiver.origin().of("until"), waiver.rule(), waiver.object(), waiver.until());
            }
        }
        return findings;
    }

    private static boolean isWaived(
            Objection objection, List<Waiver> waivers, LocalDate asOf, Set<Waiver> used, Findings findings) {
        boolean waived = false;
        for (Waiver waiver : waivers) {
            if (answers(waiver, objection.finding(), objection.plan())) {
                used.add(waiver);
                waived |= waiver.holdsOn(asOf);
                if (waiver.holdsOn(asOf)) {
                    findings.add(said(objection, waiver));
                }
            }
        }
        return waived;
    }

    /** A reviewer has to see that a rule was answered, and by what. */
    private static Finding said(Objection objection, Waiver waiver) {
        return new Finding(
                Severity.INFO,
                "change-waived",
                objection.finding().at(),
                List.of(waiver.object(), waiver.rule(), waiver.reason(), waiver.document(), waiver.until()));
    }

    private static boolean answers(Waiver waiver, Finding finding, Plan plan) {
        return waiver.rule().equals(finding.code()) && waiver.serves(plan);
    }
}
