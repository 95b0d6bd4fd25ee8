package vn.cchc.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Measure;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;

/**
 * Who may report on what a plan lays upon units: those units themselves, any unit of a group, and for the body that issued
 * the plan its focal office, as long as that body does not speak itself.
 */
public final class Speakers {
    private final Optional<String> issuer;
    private final Optional<String> focal;
    /** What the issuing body itself reported on. */
    private final Set<String> tasks = new HashSet<>();

    private final Set<String> duties = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    public Speakers(Plan plan) {
        issuer = plan.document().issuedBy().flatMap(plan.units()::find);
        focal = plan.document().focalUnit().flatMap(plan.units()::find);
        for (Report report : plan.reports()) {
            boolean own = report.submitted().isPresent()
                    && issuer.filter(plan.units().idOf(report.unit())::equals).isPresent();
            if (own) {
                report.tasks().forEach(said -> tasks.add(said.task()));
                report.duties().forEach(said -> duties.add(said.duty()));
                report.targets().forEach(said -> targets.add(said.target()));
            }
        }
    }

    /** Whether a unit may report on a task that others lead. */
    public boolean ofTask(String unit, String task, Named leads) {
        return mayReport(unit, leads, tasks.contains(task));
    }

    /** Whether a unit may report on a duty that others owe. */
    public boolean ofDuty(String unit, String duty, Named owing) {
        return mayReport(unit, owing, duties.contains(duty));
    }

    /** Whether a unit may measure a target that is for others to measure; yes or no each says for itself. */
    public boolean ofTarget(String unit, Target target, Named measuring) {
        boolean yesNo = target.measure().filter(Measure.YES_NO::equals).isPresent();
        return mayReport(unit, measuring, yesNo || targets.contains(target.id()));
    }

    private boolean mayReport(String unit, Named named, boolean issuerSpoke) {
        return named.holds(unit)
                || !issuerSpoke
                        && focal.filter(unit::equals).isPresent()
                        && issuer.filter(named::holds).isPresent();
    }
}
