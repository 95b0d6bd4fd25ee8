package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Reporting;
import vn.cchc.model.Target;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;

/** Consolidates what the units of a plan measured. */
final class Targets {
    private final Plan plan;
    private final LocalDate asOf;
    private final Ledger ledger;

    Targets(Plan plan, LocalDate asOf, Ledger ledger) {
        this.plan = plan;
        this.asOf = asOf;
        this.ledger = ledger;
    }

    List<TargetStanding> all() {
        List<TargetStanding> standings = new ArrayList<>();
        plan.targets().forEach(target -> standings.add(of(target)));
        return standings;
    }

    private TargetStanding of(Target target) {
        Map<String, Map<String, Measurement>> measured = ledger.measured(target.id());
        List<Milestone> milestones = plan.document().milestones();
        List<TargetStanding.Point> trend = new ArrayList<>();
        Map<String, Measurement> latest = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            boolean any = false;
            for (Map.Entry<String, Map<String, Measurement>> unit : measured.entrySet()) {
                Measurement said = unit.getValue().get(milestone.id());
                if (said != null) {
                    latest.put(unit.getKey(), said);
                    any = true;
                }
            }
            if (any) {
                LocalDate day = milestone.namedDay().orElse(asOf);
                trend.add(new TargetStanding.Point(milestone.id(), figure(target, latest, day)));
            }
        }
        List<TargetStanding.UnitFigure> byUnit = new ArrayList<>();
        latest.forEach((unit, said) -> byUnit.add(
                new TargetStanding.UnitFigure(unit, Consolidation.of(target, List.of(said), Optional.empty()))));
        return new TargetStanding(target, figure(target, latest, asOf), trend, byUnit);
    }

    /** Where it is known who is to measure, the others and those that do not exist on the day are left out. */
    private TargetStanding.Figure figure(Target target, Map<String, Measurement> latest, LocalDate day) {
        Optional<List<Unit>> asked = asked(target, day);
        boolean yesNo = target.measure().filter(Measure.YES_NO::equals).isPresent();
        if (asked.isEmpty() || !yesNo) {
            return Consolidation.of(target, latest.values(), asked.map(List::size));
        }
        List<Measurement> counted = new ArrayList<>();
        for (Unit unit : asked.get()) {
            Optional.ofNullable(latest.get(unit.id()))
                    .filter(said -> said.answer().isPresent())
                    .ifPresent(counted::add);
        }
        return Consolidation.of(target, counted, asked.map(List::size));
    }

    /** The units that are to measure: those the target names, for yes and no otherwise those that report. */
    private Optional<List<Unit>> asked(Target target, LocalDate day) {
        List<UnitRef> refs = target.units();
        if (refs.isEmpty() && target.measure().filter(Measure.YES_NO::equals).isPresent()) {
            refs = plan.document().reporting().map(Reporting::by).orElse(List.of());
        }
        return refs.isEmpty() ? Optional.empty() : Optional.of(plan.units().expand(refs, day));
    }
}
