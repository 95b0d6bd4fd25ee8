package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Slippage;
import vn.cchc.diff.Value;
import vn.cchc.model.Evidence;
import vn.cchc.model.Measure;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/** The answer of {@code status} as JSON. */
public final class StatusJson {
    private final Json json;
    private final Map<String, Slippage> slippage;

    /** Begins the document. */
    public StatusJson(LocalDate asOf, Optional<String> milestone, Map<String, Slippage> slippage, Writer writer) {
        this.json = Json.document(writer, "status");
        this.slippage = slippage;
        json.text("asOf", asOf.toString());
        json.text("milestone", milestone);
        json.begin("plans");
    }

    public void plan(PlanStatus status) {
        json.item(one ->
                plan(one, status, Optional.ofNullable(slippage.get(status.plan().id()))));
    }

    public void end() throws IOException {
        json.end();
        json.close();
    }

    private static void plan(Json json, PlanStatus status, Optional<Slippage> slippage) {
        Plan plan = status.plan();
        json.text("id", plan.id());
        json.text("title", plan.document().title());
        slippage.ifPresent(first -> json.truth("wholeHistory", first.whole()));
        json.object("totals", () -> {
            json.number("tasks", status.totals().tasks());
            for (Standing standing : Standing.values()) {
                json.number(standing.word(), status.totals().of(standing));
            }
        });
        json.list("tasks", status.tasks(), task -> {
            task(json, plan, task);
            slippage.ifPresent(first -> slippage(json, first, task));
        });
        json.list("milestones", status.milestones(), milestone -> milestone(json, milestone));
        json.list("targets", status.targets(), target -> target(json, target));
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
        json.list("parts", task.parts(), part -> {
            json.text("unit", part.unit());
            json.text("progress", part.progress().word());
            json.day("doneOn", part.doneOn());
            json.text("standing", part.standing().word());
            json.number("daysLeft", part.daysLeft());
        });
        json.list("stages", task.stages(), stage -> {
            json.day("lastDay", Optional.of(stage.lastDay()));
            json.day("metOn", stage.metOn());
        });
        json.list("products", task.products(), product -> {
            json.text("text", product.product().name());
            json.day("deliveredOn", product.deliveredOn());
            json.list("evidence", product.evidence(), evidence -> evidence(json, evidence));
        });
        json.object("milestones", () -> task.milestones().forEach((id, standing) -> json.text(id, standing.word())));
    }

    /** The first approved deadline, and by how many days today's is later. */
    private static void slippage(Json json, Slippage slippage, TaskStanding task) {
        Optional<FieldChange> change = slippage.of(task.task());
        json.object("firstDeadline", () -> {
            Optional<Value.Due> first =
                    Optional.ofNullable(slippage.first().get(task.task().id()));
            json.text("text", first.map(due -> due.reading().text()));
            json.days("lastDays", first.map(Value.Due::lastDays).orElse(List.of()));
        });
        json.number("slippageDays", change.flatMap(HistoryJson::days));
    }

    private static void evidence(Json json, Evidence evidence) {
        json.text("document", evidence.document());
        json.day("date", evidence.date());
        json.text("link", evidence.link());
        json.text("file", evidence.file().map(Evidence.AttachedFile::name));
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
        json.number("expected", standing.expected());
        json.number("received", standing.received());
        json.number("onTime", standing.count(Timeliness.ON_TIME));
        json.number("onNamedDay", standing.count(Timeliness.ON_NAMED_DAY));
        json.number("late", standing.count(Timeliness.LATE));
        List<String> missing = new ArrayList<>();
        for (Unit unit : standing.missing()) {
            missing.add(unit.id());
        }
        json.texts("missing", missing);
        json.list("reports", standing.submissions(), submission -> {
            json.text("unit", submission.unit().id());
            json.day("submitted", submission.submitted());
            json.text("number", submission.number());
            json.text("timeliness", submission.timeliness().word());
            json.number("daysLate", submission.daysLate());
        });
    }

    private static void target(Json json, TargetStanding standing) {
        json.text("id", standing.target().id());
        json.text("text", standing.target().label());
        json.text("goal", standing.target().goalText());
        json.text("measure", standing.target().measure().map(Measure::word));
        figure(json, standing.figure());
        json.list("trend", standing.trend(), point -> {
            json.text("milestone", point.milestone());
            figure(json, point.figure());
        });
    }

    private static void figure(Json json, TargetStanding.Figure figure) {
        json.decimal("value", figure.value());
        json.truth("met", figure.met());
        json.decimal("distance", figure.distance());
        json.decimal("count", figure.count());
        json.decimal("total", figure.total());
        json.number("units", figure.units());
        json.number("asked", figure.asked());
    }

    private static void duty(Json json, DutyStanding duty) {
        json.text("id", duty.duty().id());
        json.text("text", duty.duty().text());
        json.days("due", duty.due());
        json.days("done", duty.done());
        json.days("missed", duty.missed());
        json.list("occurrences", duty.occurrences(), occurrence -> {
            json.text("unit", occurrence.unit());
            json.day("due", Optional.of(occurrence.due()));
            json.text("state", occurrence.state().word());
        });
    }
}
