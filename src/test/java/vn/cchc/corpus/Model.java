package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a corpus says, as plain values that were never read from a file: a test can work out from it what must come of the
 * files. Days of phrases stand here as the calendar has them, not as the program reads them.
 */
public record Model(List<Group> groups, List<Unit> units, List<Plan> plans) {
    public record Group(String id, String name) {}

    /** @param parent the unit it stands under; empty for the one above all */
    public record Unit(
            String id,
            String name,
            String parent,
            List<String> groups,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    /**
     * @param id its folder below the register
     * @param parent the plan it stands under; empty where it stands alone
     * @param reporters units and groups that report
     */
    public record Plan(
            String id,
            String title,
            String parent,
            String issuedBy,
            String focalUnit,
            List<String> reporters,
            List<Milestone> milestones,
            List<Task> tasks,
            List<Target> targets,
            List<Duty> duties,
            List<Report> reports) {

        Plan withTasks(List<Task> others) {
            return new Plan(
                    id,
                    title,
                    parent,
                    issuedBy,
                    focalUnit,
                    reporters,
                    milestones,
                    List.copyOf(others),
                    targets,
                    duties,
                    reports);
        }

        Plan with(List<Report> others) {
            return new Plan(
                    id,
                    title,
                    parent,
                    issuedBy,
                    focalUnit,
                    reporters,
                    milestones,
                    tasks,
                    targets,
                    duties,
                    List.copyOf(others));
        }
    }

    /** @param last the last day on time, one before the day that is named */
    public record Milestone(String id, String title, String period, String due, LocalDate named, LocalDate last) {}

    /** @param lastDays the last day of each stage; none for a task without a day */
    public record Task(
            String id,
            String area,
            String title,
            List<Product> products,
            List<String> leads,
            String phrase,
            Optional<String> settled,
            List<LocalDate> lastDays) {}

    /** @param own whether it stands on its own, rather than in the periodic report */
    public record Product(String name, boolean own) {}

    /**
     * @param measure ratio, growth, yes-no, rank or number
     * @param declared whether the file says how it is measured
     * @param sign how the goal compares: {@code =}, {@code >}, {@code ≥} or {@code ≤}
     */
    public record Target(
            String id, String goal, String measure, boolean declared, String sign, int bound, List<String> units) {}

    public record Duty(String id, List<String> units, String phrase, List<LocalDate> lastDays) {}

    /** @param submitted absent for a draft */
    public record Report(
            String unit,
            String milestone,
            Optional<LocalDate> submitted,
            List<Said> tasks,
            List<Figure> targets,
            List<Done> duties) {}

    /**
     * @param progress empty where the entry only adds to what was said
     * @param corrects the milestone of the report that was wrong; empty where none was
     */
    public record Said(
            String task,
            String progress,
            Optional<LocalDate> on,
            List<Stage> stages,
            List<Proof> evidence,
            String corrects) {}

    public record Stage(int stage, LocalDate on) {}

    /** @param product 0 for all of them */
    public record Proof(int product, Optional<LocalDate> date) {}

    /**
     * @param value tenths of the value that was measured; absent where it was counted or answered
     * @param count so many, of {@code total} where there is one
     */
    public record Figure(
            String target,
            Optional<Integer> value,
            Optional<Integer> count,
            Optional<Integer> total,
            Optional<Boolean> answer,
            String corrects) {}

    public record Done(String duty, List<LocalDate> on, String corrects) {}

    /** The same without a report, as if it had never been handed in. */
    public Model without(Report lost) {
        List<Plan> others = new ArrayList<>();
        for (Plan plan : plans) {
            List<Report> kept = new ArrayList<>();
            for (Report report : plan.reports()) {
                if (report != lost) {
                    kept.add(report);
                }
            }
            others.add(plan.with(kept));
        }
        return new Model(groups, units, others);
    }

    /** The same without a plan and all that was handed in for it. */
    public Model without(Plan lost) {
        List<Plan> others = new ArrayList<>(plans);
        others.remove(lost);
        return new Model(groups, units, others);
    }
}
