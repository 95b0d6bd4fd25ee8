package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
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
        document.issuedBy().ifPresent(all::add);
        document.focalUnit().ifPresent(all::add);
        for (Responsibility responsibility : document.responsibilities()) {
            all.addAll(responsibility.units());
            for (Responsibility.Part part : responsibility.parts()) {
                all.add(part.unit());
            }
        }
        document.reporting().ifPresent(reporting -> {
            reporting.to().ifPresent(all::add);
            all.addAll(reporting.by());
        });
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
        plan.scorecard().ifPresent(scorecard -> all.addAll(of(scorecard)));
        return all;
    }

    private static List<UnitRef> of(Scorecard scorecard) {
        List<UnitRef> all = new ArrayList<>();
        for (Scorecard.Field field : scorecard.fields()) {
            all.addAll(field.units());
            for (Scorecard.Criterion criterion : field.criteria()) {
                criterion.unit().ifPresent(all::add);
            }
        }
        return all;
    }
}
