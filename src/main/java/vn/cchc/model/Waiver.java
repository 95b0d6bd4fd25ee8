package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * Lets one intended change of an approved plan pass the rules on changes (miễn trừ), and says by which document.
 *
 * @param folder the absolute folder of its file: it serves the plans at or below
 * @param rule the code of the rule it answers
 * @param plan the id of the one plan it is for, as its register has it; absent where it serves every plan
 * @param object what changed, as the rule's finding names it: {@code task 5}
 * @param until the last day it holds, inclusive
 */
public record Waiver(
        String folder,
        String rule,
        Optional<String> plan,
        String object,
        String reason,
        String document,
        LocalDate until,
        Origin origin) {

    /** The codes of the rules on changes. */
    public static final List<String> RULES = List.of(
            "plan-removed",
            "milestone-moved",
            "task-removed",
            "product-removed",
            "lead-changed",
            "deadline-moved-later",
            "target-removed",
            "target-lowered",
            "target-goal-changed",
            "report-removed",
            "report-rewritten",
            "evidence-removed",
            "evidence-altered",
            "done-taken-back");

    /** The sorts of object that a rule on changes may speak of. */
    public static final List<String> OBJECTS = List.of(
            "plan", "milestone", "task", "target", "duty", "report", "report-task", "report-target", "report-duty");

    public boolean serves(Plan other) {
        return (other.folder() + "/").startsWith(folder + "/")
                && (plan.isEmpty()
                        || plan.get().equals(other.localId())
                        || plan.get().equals(other.id()));
    }

    /** What it lets pass, in the words of its file. */
    public String named() {
        return rule + " " + object + (plan.isEmpty() ? "" : " (" + plan.get() + ")");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
