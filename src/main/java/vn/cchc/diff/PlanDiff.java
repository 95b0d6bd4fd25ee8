package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.Calendar;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Task;

/** What changed in one plan, sort by sort. */
final class PlanDiff {
    private final Plan before;
    private final Plan after;
    private final List<Change> changes = new ArrayList<>();

    private PlanDiff(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> of(Plan before, Plan after) {
        PlanDiff diff = new PlanDiff(before, after);
        diff.document();
        diff.all(Shapes.AREA, before.document().areas(), after.document().areas());
        diff.all(
                Shapes.MILESTONE,
                before.document().milestones(),
                after.document().milestones());
        diff.all(Shapes.TASK, before.tasks(), after.tasks());
        diff.all(Shapes.TARGET, before.targets(), after.targets());
        diff.all(Shapes.DUTY, before.duties(), after.duties());
        diff.reports();
        diff.all(Shapes.CRITERION, criteria(before), criteria(after));
        return diff.changes;
    }

    private <T> void all(Shape<T> shape, List<T> was, List<T> is) {
        changes.addAll(shape.compare(before, was, after, is));
    }

    private void document() {
        List<FieldChange> fields = new ArrayList<>(Shapes.PLAN.compare(before, before, after, after));
        order().ifPresent(fields::add);
        boolean moved = !before.id().equals(after.id()) && !before.folder().equals(after.folder());
        Optional<String> was =
                Optional.of(before.id()).filter(id -> moved || !before.localId().equals(after.localId()));
        if (was.isPresent() || !fields.isEmpty()) {
            changes.add(new Change.Changed(Shapes.PLAN.subject(after, after), was, fields));
        }
    }

    /** Tasks that are in both registries, where their order is another. */
    private Optional<FieldChange> order() {
        List<String> was = ids(before.tasks());
        List<String> is = ids(after.tasks());
        was.retainAll(new java.util.HashSet<>(is));
        is.retainAll(new java.util.HashSet<>(was));
        return was.equals(is) || after.registry().isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldChange(
                        "taskOrder",
                        Value.texts(was),
                        Value.texts(is),
                        after.registry().get().origin().of("tasks")));
    }

    private static List<String> ids(List<Task> tasks) {
        List<String> ids = new ArrayList<>();
        tasks.forEach(task -> ids.add(task.id()));
        return ids;
    }

    /** Reports whole where they are new or gone, and what they say one by one where they changed. */
    private void reports() {
        all(Shapes.report(before), Shapes.report(after), before.reports(), after.reports());
    }

    private void all(Shape<Report> old, Shape<Report> now, List<Report> was, List<Report> is) {
        for (Pair<Report> pair : Pair.match(was, is, report -> Shapes.reportId(after, report), report -> "")) {
            if (pair.before().isEmpty()) {
                changes.add(new Change.Added(now.subject(after, pair.after().orElseThrow())));
            } else if (pair.after().isEmpty()) {
                changes.add(new Change.Removed(old.subject(before, pair.before().get())));
            } else {
                report(now, pair.before().get(), pair.after().get());
            }
        }
    }

    private void report(Shape<Report> shape, Report was, Report is) {
        List<FieldChange> fields = shape.compare(before, was, after, is);
        if (!fields.isEmpty()) {
            changes.add(new Change.Changed(shape.subject(after, is), Optional.empty(), fields));
        }
        all(Shapes.reportedTask(after, is), was.tasks(), is.tasks());
        all(Shapes.reportedTarget(after, is), was.targets(), is.targets());
        all(Shapes.reportedDuty(after, is), was.duties(), is.duties());
    }

    private static List<Scorecard.Criterion> criteria(Plan plan) {
        List<Scorecard.Criterion> criteria = new ArrayList<>();
        plan.scorecard().ifPresent(card -> card.fields().forEach(field -> criteria.addAll(field.criteria())));
        return criteria;
    }

    /** What changed in the register and the calendar that plans stand in. */
    static List<Change> surroundings(Plan before, Plan after) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(Shapes.GROUP.compare(
                before, before.units().groups(), after, after.units().groups()));
        changes.addAll(Shapes.UNIT.compare(
                before, before.units().units(), after, after.units().units()));
        changes.addAll(Shapes.CALENDAR_YEAR.compare(before, years(before), after, years(after)));
        return changes;
    }

    private static List<Calendar.Year> years(Plan plan) {
        Map<Integer, Calendar.Year> years = new TreeMap<>();
        plan.calendar().years().forEach(year -> years.putIfAbsent(year.year(), year));
        return List.copyOf(years.values());
    }
}
