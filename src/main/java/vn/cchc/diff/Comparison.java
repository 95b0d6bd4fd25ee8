package vn.cchc.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.model.Plan;

/**
 * Two states of the same plans, and what changed between them.
 *
 * @param asOf the day on which the effect on the standing of tasks is told
 * @param shared what changed in registers, calendars, levels of rules and waivers, which several plans may rest on
 * @param plans the plans that are new, gone or changed, in the order of the newer state
 */
public record Comparison(LocalDate asOf, List<Change> shared, List<OfPlan> plans) {
    public Comparison {
        shared = List.copyOf(shared);
        plans = List.copyOf(plans);
    }

    /** One plan before and after; at least one of them is there. */
    public record OfPlan(Optional<Plan> before, Optional<Plan> after, List<Change> changes, Effect effect) {
        public OfPlan {
            changes = List.copyOf(changes);
        }

        /** The plan as it is now, or as it was where it is gone. */
        public Plan plan() {
            return after.orElseGet(before::orElseThrow);
        }
    }

    /** @param settings what changed in the settings above the plans */
    public static Comparison of(List<Plan> before, List<Plan> after, List<Change> settings, LocalDate asOf) {
        List<OfPlan> plans = new ArrayList<>();
        Set<Change> shared = new LinkedHashSet<>();
        Set<Object> compared = new HashSet<>();
        Set<String> repeated = repeatedIds(before);
        repeated.addAll(repeatedIds(after));
        Function<Plan, String> key = plan -> repeated.contains(plan.localId()) ? plan.folder() : plan.localId();
        for (Pair<Plan> pair : Pair.match(before, after, key, Comparison::likeness)) {
            OfPlan plan = plan(pair, asOf);
            if (!plan.changes().isEmpty() || !plan.effect().isNone()) {
                plans.add(plan);
            }
            if (pair.before().isPresent() && pair.after().isPresent()) {
                shared(pair.before().get(), pair.after().get(), compared, shared);
            }
        }
        List<Change> all = new ArrayList<>(shared);
        all.addAll(settings);
        return new Comparison(asOf, all, plans);
    }

    /** The ids that several registers have: there a plan is known by its folder. */
    private static Set<String> repeatedIds(List<Plan> plans) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Plan plan : plans) {
            if (!seen.add(plan.localId())) {
                repeated.add(plan.localId());
            }
        }
        return repeated;
    }

    private static void shared(Plan was, Plan is, Set<Object> compared, Set<Change> shared) {
        List<Object> register = List.of(System.identityHashCode(was.units()), System.identityHashCode(is.units()));
        if (compared.add(register)) {
            shared.addAll(PlanDiff.surroundings(was, is));
        }
    }

    private static OfPlan plan(Pair<Plan> pair, LocalDate asOf) {
        List<Change> changes = new ArrayList<>();
        if (pair.before().isEmpty()) {
            changes.add(new Change.Added(
                    Shapes.PLAN.subject(pair.after().orElseThrow(), pair.after().get())));
        } else if (pair.after().isEmpty()) {
            changes.add(new Change.Removed(
                    Shapes.PLAN.subject(pair.before().get(), pair.before().get())));
        } else {
            changes.addAll(PlanDiff.of(pair.before().get(), pair.after().get()));
        }
        return new OfPlan(
                pair.before(),
                pair.after(),
                changes,
                Effect.of(pair.before(), pair.after(), renumbered(changes), asOf));
    }

    /** The numbers that tasks had before, by those they have now. */
    private static Map<String, String> renumbered(List<Change> changes) {
        Map<String, String> renumbered = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Changed changed && changed.subject().sort() == Sort.TASK) {
                changed.was().ifPresent(was -> renumbered.put(changed.subject().id(), was));
            }
        }
        return renumbered;
    }

    /** By what a plan is known again in another folder: its title, year and office, and its tasks. */
    private static String likeness(Plan plan) {
        StringBuilder likeness = new StringBuilder(plan.document().title())
                .append('\n')
                .append(plan.document().year())
                .append('\n')
                .append(plan.document().issuedBy().map(ref -> ref.written()));
        plan.tasks().forEach(task -> likeness.append('\n').append(task.id()).append(task.label()));
        return likeness.toString();
    }

    /** All changes, those shared by several plans first. */
    public List<Change> changes() {
        List<Change> all = new ArrayList<>(shared);
        plans.forEach(plan -> all.addAll(plan.changes()));
        return all;
    }

    public boolean isEmpty() {
        return shared.isEmpty() && plans.isEmpty();
    }
}
