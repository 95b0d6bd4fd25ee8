package vn.cchc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.Standing;

/** The day and the part of a plan that options ask about. */
final class Selection {
    private Selection() {}

    static Filter filter(Arguments arguments, List<Plan> plans) throws Failure {
        List<String> standings = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            standings.add(standing.word());
        }
        Optional<Standing> standing =
                arguments.optionalChoice("--standing", standings).flatMap(Standing::of);
        return new Filter(
                Inputs.unit(arguments.text("--unit"), plans), Inputs.area(arguments.text("--area"), plans), standing);
    }

    /** The day asked about: the one that the milestone names in the first plan that has it, or {@code --as-of}. */
    static LocalDate asOf(Arguments arguments, List<Plan> plans) throws Failure {
        Optional<String> milestone = arguments.text("--milestone");
        if (milestone.isEmpty()) {
            return arguments.asOf();
        }
        if (arguments.text("--as-of").isPresent()) {
            throw Failure.usage("day-or-milestone");
        }
        List<String> known = new ArrayList<>();
        for (Plan plan : plans) {
            Optional<LocalDate> day = plan.milestone(milestone.get()).flatMap(Milestone::namedDay);
            if (day.isPresent()) {
                return day.get();
            }
            plan.document().milestones().stream()
                    .map(Milestone::id)
                    .filter(id -> !known.contains(id))
                    .forEach(known::add);
        }
        throw Failure.usage("milestone-unknown", milestone.get(), known);
    }

    /** The same day in another plan: its own milestone, where a milestone was asked for. */
    static LocalDate asOf(Arguments arguments, Plan plan, LocalDate otherwise) {
        return arguments
                .text("--milestone")
                .flatMap(plan::milestone)
                .flatMap(Milestone::namedDay)
                .orElse(otherwise);
    }
}
