package vn.cchc.review.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Subject;
import vn.cchc.model.Goal;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;

/** Goals that were worded anew, and whether the new one asks for less. */
final class Goals {
    private Goals() {}

    enum Judgement {
        LOWER,
        NOT_LOWER,
        /** They measure different things: nobody can say which asks for more. */
        NOT_COMPARABLE
    }

    /** What changed, and what that means for the goal. */
    static void each(Comparison.OfPlan plan, Judgement wanted, BiConsumer<Subject, FieldChange> action) {
        Map<String, Optional<Goal>> before = byTarget(plan.before());
        Map<String, Optional<Goal>> after = byTarget(plan.after());
        Edits.each(plan, Sort.TARGET, "goal", (target, edit) -> {
            Optional<Goal> was = before.getOrDefault(target.id(), Optional.empty());
            Optional<Goal> is = after.getOrDefault(target.id(), Optional.empty());
            if (judge(was, is) == wanted) {
                action.accept(target, edit);
            }
        });
    }

    private static Map<String, Optional<Goal>> byTarget(Optional<Plan> plan) {
        Map<String, Optional<Goal>> goals = new HashMap<>();
        for (Target target : plan.map(Plan::targets).orElse(List.of())) {
            goals.putIfAbsent(target.id(), target.goal());
        }
        return goals;
    }

    static Judgement judge(Optional<Goal> was, Optional<Goal> is) {
        boolean alike = was.isPresent()
                && is.isPresent()
                && was.get().unit() == is.get().unit()
                && was.get().since().equals(is.get().since())
                && asksForMore(was.get()) == asksForMore(is.get());
        if (!alike) {
            return Judgement.NOT_COMPARABLE;
        }
        int raised = is.get().amount().compareTo(was.get().amount()) * (asksForMore(was.get()) ? 1 : -1);
        boolean looser =
                strictness(is.get().comparison()) < strictness(was.get().comparison());
        return raised < 0 || raised == 0 && looser ? Judgement.LOWER : Judgement.NOT_LOWER;
    }

    /** Whether a larger bound is harder to reach; a place from the top is harder the smaller it is. */
    private static boolean asksForMore(Goal goal) {
        return switch (goal.comparison()) {
            case EQUAL, MORE, AT_LEAST -> goal.unit() != Goal.Unit.RANK;
            case LESS, AT_MOST -> false;
        };
    }

    private static int strictness(Goal.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> 2;
            case MORE, LESS -> 1;
            case AT_LEAST, AT_MOST -> 0;
        };
    }
}
