package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.check.HandedIn;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Correction;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;
import vn.cchc.model.Withdrawn;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** What several units measure of a target is handed in as counts: percentages cannot be added, nor can ranks. */
public final class MeasurementUnweighted implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Map<String, Integer> order = new HashMap<>();
            for (Milestone milestone : plan.document().milestones()) {
                order.putIfAbsent(milestone.id(), order.size());
            }
            Map<String, List<Measurement>> latest = new HashMap<>();
            for (List<Report> reports : HandedIn.of(plan).values()) {
                for (Dated dated : latest(reports, order)) {
                    List<Measurement> of = latest.get(dated.said().target());
                    if (of == null) {
                        of = new ArrayList<>();
                        latest.put(dated.said().target(), of);
                    }
                    of.add(dated.said());
                }
            }
            for (Target target : plan.targets()) {
                check(target, latest.getOrDefault(target.id(), List.of()), sink);
            }
        }
    }

    /** A measurement and the place of its milestone among those of the plan. */
    private record Dated(Measurement said, int order) {}

    /** The latest measurement of each target by one unit, as figures take it: one that corrects stands where the wrong one stood. */
    private static Collection<Dated> latest(List<Report> reports, Map<String, Integer> order) {
        Withdrawn withdrawn = new Withdrawn(reports);
        Map<String, Dated> latest = new HashMap<>();
        for (Report report : reports) {
            for (Measurement said : report.targets()) {
                Optional<Correction> corrects = said.correction();
                boolean moved =
                        corrects.isPresent() && order.containsKey(corrects.get().milestone());
                int place = order.getOrDefault(moved ? corrects.get().milestone() : report.milestone(), -1);
                Dated before = latest.get(said.target());
                boolean later = before == null || place >= before.order();
                if (place >= 0 && later && said.says() && !withdrawn.holds(report, said)) {
                    latest.put(said.target(), new Dated(said, place));
                }
            }
        }
        return latest.values();
    }

    private static void check(Target target, List<Measurement> latest, Sink sink) {
        Measure measure = target.measure().orElse(Measure.NUMBER);
        if (latest.size() < 2 || measure == Measure.NUMBER || measure == Measure.YES_NO) {
            return;
        }
        for (Measurement said : latest) {
            boolean counted = said.count().isPresent() && said.total().isPresent();
            if (said.value().isPresent() && (measure == Measure.RANK || !counted)) {
                sink.at(said.origin().of("value"), target.id(), latest.size());
            }
        }
    }
}
