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
    private final Breadth breadth;

    Targets(Plan plan, LocalDate asOf, Ledger ledger, Breadth breadth) {
        this.plan = plan;
        this.asOf = asOf;
        this.ledger = ledger;
        this.breadth = breadth;
    }

    List<TargetStanding> all() {
        List<TargetStanding> standings = new ArrayList<>();
        for (Target target : plan.targets()) {
            standings.add(of(target));
        }
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
        for (Map.Entry<String, Measurement> unit : latest.entrySet()) {
            byUnit.add(new TargetStanding.UnitFigure(
                    unit.getKey(), Consolidation.of(target, List.of(unit.getValue()), Optional.empty())));
        }
        return new TargetStanding(target, figure(target, latest, asOf), trend, byUnit);
    }

    /** Where it is known who is to measure, the others and those that do not exist on the day are left out. */
    private TargetStanding.Figure figure(Target target, Map<String, Measurement> latest, LocalDate day) {
        Optional<List<Unit>> asked = asked(target, day);
        Optional<Integer> count = asked.isPresent() ? Optional.of(asked.get().size()) : Optional.empty();
        if (asked.isEmpty() || !isYesNo(target)) {
            return Consolidation.of(target, latest.values(), count);
        }
        List<Measurement> counted = new ArrayList<>();
        for (Unit unit : asked.get()) {
            Measurement said = latest.get(unit.id());
            if (said != null && said.answer().isPresent()) {
                counted.add(said);
            }
        }
        return Consolidation.of(target, counted, count);
    }

    private static boolean isYesNo(Target target) {
        Optional<Measure> measure = target.measure();
        return measure.isPresent() && measure.get() == Measure.YES_NO;
    }

    /** The units that are to measure: those the target names, for yes and no otherwise those that report. */
    private Optional<List<Unit>> asked(Target target, LocalDate day) {
        List<UnitRef> refs = target.units();
        Optional<Reporting> reporting = plan.document().reporting();
        if (refs.isEmpty() && isYesNo(target) && reporting.isPresent()) {
            refs = reporting.get().by();
        }
        if (refs.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = plan.units().expand(refs, day);
        breadth.add(units.size());
        return Optional.of(units);
    }
}
