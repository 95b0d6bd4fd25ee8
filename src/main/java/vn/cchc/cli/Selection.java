package vn.cchc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Optional<String> word = arguments.optionalChoice("--standing", standings);
        Optional<Standing> standing = word.isPresent() ? Standing.of(word.get()) : Optional.empty();
        return new Filter(
                Named.unit(arguments.text("--unit"), plans), Named.area(arguments.text("--area"), plans), standing);
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
        Set<String> known = new LinkedHashSet<>();
        for (Plan plan : plans) {
            Optional<LocalDate> day = namedDay(plan, milestone);
            if (day.isPresent()) {
                return day.get();
            }
            for (Milestone other : plan.document().milestones()) {
                known.add(other.id());
            }
        }
        throw Failure.usage("milestone-unknown", milestone.get(), List.copyOf(known));
    }

    /** The same day in another plan: its own milestone, where a milestone was asked for. */
    static LocalDate asOf(Arguments arguments, Plan plan, LocalDate otherwise) {
        return namedDay(plan, arguments.text("--milestone")).orElse(otherwise);
    }

    private static Optional<LocalDate> namedDay(Plan plan, Optional<String> id) {
        Optional<Milestone> milestone = id.isPresent() ? plan.milestone(id.get()) : Optional.empty();
        return milestone.isPresent() ? milestone.get().namedDay() : Optional.empty();
    }
}
