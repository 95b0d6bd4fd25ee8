package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.source.Origin;

/**
 * What plan.yaml says: the approved document without its annex.
 *
 * @param title what the plan is about (trích yếu), without the word "Kế hoạch"
 * @param superior the body above the issuing one, for the head of the document
 * @param symbol the sign of the document's series ("KH-SGDĐT"), its {@code number} may be blank
 * @param focalUnit the office that chases and consolidates the reports
 */
public record PlanDocument(
        String title,
        Optional<Integer> year,
        Optional<UnitRef> issuedBy,
        Optional<String> superior,
        Optional<String> number,
        Optional<String> symbol,
        Optional<String> place,
        Optional<Issued> issued,
        Optional<UnitRef> focalUnit,
        Optional<String> parent,
        Settings settings,
        List<String> legalBases,
        String enacting,
        List<String> purposes,
        List<String> requirements,
        List<Area> areas,
        List<Responsibility> responsibilities,
        Optional<Reporting> reporting,
        List<Milestone> milestones,
        Optional<String> closing,
        List<String> recipients,
        Optional<Signature> signature,
        Origin origin) {

    public PlanDocument {
        legalBases = List.copyOf(legalBases);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
        areas = List.copyOf(areas);
        responsibilities = List.copyOf(responsibilities);
        milestones = List.copyOf(milestones);
        recipients = List.copyOf(recipients);
    }

    /** No more than which plan it stands under, and where that is written. */
    PlanDocument outline() {
        return new PlanDocument(
                "",
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parent,
                Settings.DEFAULT,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                origin.only("parent"));
    }

    /** The year that phrases without one belong to, where it is known. */
    public OptionalInt yearOfPhrases() {
        return year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
    }
}
