package vn.cchc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Suggestions;
import vn.cchc.write.Fact;

/** Refuses a fact about something that the plan does not have, or that is not the unit's to report. */
final class FactCheck {
    private FactCheck() {}

    static void against(ReportPlace place, Fact fact) throws Failure {
        Plan plan = place.plan();
        if (fact instanceof Fact.OfTask said) {
            task(place, plan, said);
        } else if (fact instanceof Fact.OfTarget said) {
            List<String> ids = new ArrayList<>();
            plan.targets().forEach(target -> ids.add(target.id()));
            known("target-unknown", said.target(), ids);
            Target target = plan.targets().get(ids.indexOf(said.target()));
            its(place, target.units(), "target-of-others", said.target());
        } else if (fact instanceof Fact.OfDuty said) {
            List<String> ids = new ArrayList<>();
            plan.duties().forEach(duty -> ids.add(duty.id()));
            known("duty-unknown", said.duty(), ids);
            Duty duty = plan.duties().get(ids.indexOf(said.duty()));
            its(place, duty.units(), "duty-of-others", said.duty());
        }
    }

    private static void task(ReportPlace place, Plan plan, Fact.OfTask said) throws Failure {
        List<String> ids = new ArrayList<>();
        plan.tasks().forEach(task -> ids.add(task.id()));
        known("task-unknown", said.task(), ids);
        Task task = plan.tasks().get(ids.indexOf(said.task()));
        its(place, task.leads(), "task-of-others", said.task());
        int products = task.products().size();
        Optional<Integer> product = said.evidence().flatMap(Fact.Proof::product);
        if (product.filter(number -> number > products).isPresent()) {
            throw Failure.usage("product-unknown", said.task(), product.get(), products);
        }
        int stages = task.effective().deadline().lastDays(plan.counting()).size();
        if (said.stage().filter(number -> number > stages).isPresent()) {
            throw Failure.usage("stage-unknown", said.task(), said.stage().get(), stages);
        }
        if (said.corrects().filter(id -> plan.milestone(id).isEmpty()).isPresent()) {
            List<String> milestones = new ArrayList<>();
            plan.document().milestones().forEach(milestone -> milestones.add(milestone.id()));
            throw Failure.usage("milestone-unknown", said.corrects().get(), milestones);
        }
    }

    private static void known(String key, String id, List<String> ids) throws Failure {
        if (!ids.contains(id)) {
            throw Failure.usage(key, id, Suggestions.nearest(id, ids));
        }
    }

    /** The focal office also reports what the issuing body itself leads or owes. */
    private static void its(ReportPlace place, List<UnitRef> refs, String key, String id) throws Failure {
        Plan plan = place.plan();
        boolean focal = plan.document()
                .focalUnit()
                .map(plan.units()::idOf)
                .filter(place.unit().id()::equals)
                .isPresent();
        Optional<String> issuer = plan.document().issuedBy().map(plan.units()::idOf);
        boolean its = refs.isEmpty();
        for (UnitRef ref : refs) {
            its |= plan.units().concerns(ref, place.unit().id());
            its |= focal && issuer.filter(plan.units().idOf(ref)::equals).isPresent();
        }
        if (!its) {
            throw Failure.usage(key, place.unit().name(), id);
        }
    }
}
