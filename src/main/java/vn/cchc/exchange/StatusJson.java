package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.TaskStanding;

/** The answer of {@code status} as JSON. */
public final class StatusJson {
    private StatusJson() {}

    public static void write(LocalDate asOf, Optional<String> milestone, List<PlanStatus> plans, Writer writer)
            throws IOException {
        try (Json json = Json.document(writer, "status")) {
            json.text("asOf", asOf.toString());
            json.text("milestone", milestone);
            json.list("plans", plans, plan -> plan(json, plan));
        }
    }

    private static void plan(Json json, PlanStatus status) {
        Plan plan = status.plan();
        json.text("id", plan.id());
        json.text("title", plan.document().title());
        json.object("totals", () -> {
            json.number("tasks", status.totals().tasks());
            for (Standing standing : Standing.values()) {
                json.number(standing.word(), status.totals().of(standing));
            }
        });
        json.list("tasks", status.tasks(), task -> task(json, plan, task));
        json.list("milestones", status.milestones(), milestone -> milestone(json, milestone));
        json.list("targets", plan.targets(), target -> {
            json.text("id", target.id());
            json.text("text", target.label());
            json.text("goal", target.goalText());
            json.nothing("value");
            json.nothing("met");
        });
        json.list("duties", status.duties(), duty -> duty(json, duty));
    }

    private static void task(Json json, Plan plan, TaskStanding task) {
        json.text("id", task.task().id());
        json.text("area", task.task().area());
        json.text("title", task.task().label());
        json.texts("leads", ids(plan, task.task().leads()));
        json.texts("supports", ids(plan, task.task().supports()));
        json.object("deadline", () -> {
            json.text("text", task.task().effective().text());
            json.text("form", task.task().effective().deadline().form().word());
            json.days("lastDays", task.task().effective().deadline().lastDays(plan.counting()));
            json.truth("certain", task.task().effective().certain());
        });
        json.text("progress", task.progress().word());
        json.day("doneOn", task.doneOn());
        json.text("standing", task.standing().word());
        json.number("daysLeft", task.daysLeft());
        json.object("milestones", () -> task.milestones().forEach((id, standing) -> json.text(id, standing.word())));
    }

    private static List<String> ids(Plan plan, List<UnitRef> refs) {
        List<String> ids = new ArrayList<>(refs.size());
        refs.forEach(ref -> ids.add(plan.units().idOf(ref)));
        return ids;
    }

    private static void milestone(Json json, MilestoneStanding standing) {
        json.text("id", standing.milestone().id());
        json.text("title", standing.milestone().title());
        json.day("namedDay", standing.namedDay());
        json.day("lastDay", standing.lastDay());
        json.number("expected", standing.expected().size());
        json.number("received", standing.received());
        json.number("onTime", standing.onTime());
        json.number("onNamedDay", standing.onNamedDay());
        json.number("late", standing.late());
        List<String> missing = new ArrayList<>();
        for (Unit unit : standing.missing()) {
            missing.add(unit.id());
        }
        json.texts("missing", missing);
    }

    private static void duty(Json json, DutyStanding duty) {
        json.text("id", duty.duty().id());
        json.text("text", duty.duty().text());
        json.days("due", duty.due());
        json.days("done", duty.done());
        json.days("missed", duty.missed());
    }
}
