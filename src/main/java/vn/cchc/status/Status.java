package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;

/** Computes how a plan stands on a day. */
public final class Status {
    private Status() {}

    public static PlanStatus of(Plan plan, LocalDate asOf, Filter filter) {
        Map<String, Integer> order = Ledger.order(plan);
        Breadth breadth = new Breadth(plan);
        Map<String, TaskJudge> judges = new LinkedHashMap<>();
        Map<LocalDate, TaskJudge> byDay = new HashMap<>();
        for (Milestone milestone : plan.document().milestones()) {
            Optional<LocalDate> day = milestone.namedDay();
            if (day.isPresent()) {
                TaskJudge judge = byDay.get(day.get());
                if (judge == null) {
                    judge = new TaskJudge(plan, day.get(), new Ledger(plan, day.get(), order), breadth);
                    byDay.put(day.get(), judge);
                }
                judges.put(milestone.id(), judge);
            }
        }
        return of(plan, asOf, filter, judges, order, breadth);
    }

    /** The same without how tasks stood at each milestone: sums over many plans have no use for it. */
    public static PlanStatus onDay(Plan plan, LocalDate asOf) {
        return onDay(plan, asOf, Filter.ALL);
    }

    /** The same of some tasks. */
    public static PlanStatus onDay(Plan plan, LocalDate asOf, Filter filter) {
        return of(plan, asOf, filter, Map.of(), Ledger.order(plan), new Breadth(plan));
    }

    private static PlanStatus of(
            Plan plan,
            LocalDate asOf,
            Filter filter,
            Map<String, TaskJudge> judges,
            Map<String, Integer> order,
            Breadth breadth) {
        Ledger ledger = new Ledger(plan, asOf, order);
        TaskJudge today = new TaskJudge(plan, asOf, ledger, breadth);
        List<TaskStanding> tasks = new ArrayList<>();
        for (Task task : plan.tasks()) {
            List<LocalDate> lastDays = today.lastDays(task);
            Set<String> leads = today.leads(task, lastDays);
            TaskStanding standing = today.judge(task, lastDays, leads);
            if (filter.accepts(plan, standing)) {
                Map<String, Standing> milestones = new LinkedHashMap<>();
                for (Map.Entry<String, TaskJudge> judge : judges.entrySet()) {
                    milestones.put(judge.getKey(), judge.getValue().standing(task, lastDays, leads));
                }
                tasks.add(standing.with(milestones));
            }
        }
        return new PlanStatus(
                plan,
                asOf,
                Tally.of(tasks),
                List.copyOf(tasks),
                new Milestones(plan, asOf, breadth).all(filter),
                new Targets(plan, asOf, ledger, breadth).all(),
                new Duties(plan, asOf, ledger, breadth).all(filter));
    }
}
