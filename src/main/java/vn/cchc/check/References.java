package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Report;
import vn.cchc.model.Responsibility;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Target;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;

/** All the places where a plan names a unit or group. */
public final class References {
    private References() {}

    public static List<UnitRef> of(Plan plan) {
        List<UnitRef> all = new ArrayList<>();
        PlanDocument document = plan.document();
        add(document.issuedBy(), all);
        add(document.focalUnit(), all);
        for (Responsibility responsibility : document.responsibilities()) {
            all.addAll(responsibility.units());
            for (Responsibility.Part part : responsibility.parts()) {
                all.add(part.unit());
            }
        }
        if (document.reporting().isPresent()) {
            add(document.reporting().get().to(), all);
            all.addAll(document.reporting().get().by());
        }
        for (Task task : plan.tasks()) {
            all.addAll(task.leads());
            all.addAll(task.supports());
        }
        for (Target target : plan.targets()) {
            all.addAll(target.units());
        }
        for (Duty duty : plan.duties()) {
            all.addAll(duty.units());
        }
        for (Report report : plan.reports()) {
            all.add(report.unit());
        }
        for (Scorecard.Field field : Criteria.fields(plan)) {
            all.addAll(field.units());
            for (Scorecard.Criterion criterion : field.criteria()) {
                add(criterion.unit(), all);
            }
        }
        return all;
    }

    private static void add(Optional<UnitRef> ref, List<UnitRef> all) {
        if (ref.isPresent()) {
            all.add(ref.get());
        }
    }
}
