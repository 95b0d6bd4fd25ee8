package vn.cchc.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Measure;
import vn.cchc.model.Measurement;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Target;
import vn.cchc.model.UnitRef;

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
        issuer = find(plan.document().issuedBy(), plan);
        focal = find(plan.document().focalUnit(), plan);
        for (Report report : plan.reports()) {
            boolean own = report.submitted().isPresent()
                    && issuer.isPresent()
                    && issuer.get().equals(plan.units().idOf(report.unit()));
            if (own) {
                listen(report);
            }
        }
    }

    private static Optional<String> find(Optional<UnitRef> ref, Plan plan) {
        return ref.isPresent() ? plan.units().find(ref.get()) : Optional.empty();
    }

    private void listen(Report report) {
        for (Report.TaskProgress said : report.tasks()) {
            tasks.add(said.task());
        }
        for (Report.DutyDone said : report.duties()) {
            duties.add(said.duty());
        }
        for (Measurement said : report.targets()) {
            targets.add(said.target());
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
        Optional<Measure> measure = target.measure();
        boolean yesNo = measure.isPresent() && measure.get() == Measure.YES_NO;
        return mayReport(unit, measuring, yesNo || targets.contains(target.id()));
    }

    private boolean mayReport(String unit, Named named, boolean issuerSpoke) {
        return named.holds(unit)
                || !issuerSpoke
                        && focal.isPresent()
                        && focal.get().equals(unit)
                        && issuer.isPresent()
                        && named.holds(issuer.get());
    }
}
