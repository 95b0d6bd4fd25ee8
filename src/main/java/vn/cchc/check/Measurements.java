package vn.cchc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;

/** What the reports of a plan measured of its targets, drafts too, each beside how its target is measured. */
public final class Measurements {
    /** A measurement, the target it is of and how that is measured. */
    public record Measured(Measurement said, Target target, Measure measure) {}

    private Measurements() {}

    /** Without the targets that the plan does not have, and those whose goal cannot be read. */
    public static List<Measured> of(Plan plan) {
        Map<String, Target> targets = new HashMap<>();
        for (Target target : plan.targets()) {
            targets.putIfAbsent(target.id(), target);
        }
        List<Measured> all = new ArrayList<>();
        for (Report report : plan.reports()) {
            for (Measurement said : report.targets()) {
                Target target = targets.get(said.target());
                if (target != null && target.measure().isPresent()) {
                    all.add(new Measured(said, target, target.measure().get()));
                }
            }
        }
        return all;
    }
}
