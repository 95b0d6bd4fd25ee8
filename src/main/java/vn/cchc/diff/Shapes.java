package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Area;
import vn.cchc.model.Calendar;
import vn.cchc.model.Correction;
import vn.cchc.model.Duty;
import vn.cchc.model.Evidence;
import vn.cchc.model.Group;
import vn.cchc.model.Issued;
import vn.cchc.model.Measurement;
import vn.cchc.model.Milestone;
import vn.cchc.model.Paragraph;
import vn.cchc.model.Plan;
import vn.cchc.model.Product;
import vn.cchc.model.Report;
import vn.cchc.model.Responsibility;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Target;
import vn.cchc.model.Task;
import vn.cchc.model.TaskRegistry;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;

/** What is compared of each sort of record, field by field, by the keys of the files. */
final class Shapes {
    static final Shape<Plan> PLAN = new Shape<Plan>(
                    Sort.PLAN,
                    plan -> "",
                    plan -> plan.document().title(),
                    plan -> plan.document().origin())
            .field("title", plan -> Value.text(plan.document().title()))
            .field("year", plan -> Value.text(plan.document().year().map(String::valueOf)))
            .field("issuedBy", plan -> unit(plan, plan.document().issuedBy()))
            .field("superior", plan -> Value.text(plan.document().superior()))
            .field("number", plan -> Value.text(plan.document().number()))
            .field("symbol", plan -> Value.text(plan.document().symbol()))
            .field("place", plan -> Value.text(plan.document().place()))
            .field("issued", plan -> Value.text(plan.document().issued().map(Shapes::written)))
            .field("focalUnit", plan -> unit(plan, plan.document().focalUnit()))
            .field("parent", plan -> Value.text(plan.document().parent()))
            .field(
                    "dueSoonDays",
                    plan -> Value.text(String.valueOf(plan.settings().dueSoonDays())))
            .field(
                    "beforeMeans",
                    plan -> new Value.Word("diff.before." + plan.settings().beforeIncludesDay()))
            .field(
                    "rollOver",
                    plan -> new Value.Word("diff.rolls." + plan.settings().rollsOver()))
            .field("legalBases", plan -> Value.texts(plan.document().legalBases()))
            .field("enacting", plan -> Value.text(plan.document().enacting()))
            .field("purposes", plan -> Value.texts(plan.document().purposes()))
            .field("requirements", plan -> Value.texts(plan.document().requirements()))
            .field("responsibilities", plan -> Value.items(responsibilities(plan)))
            .field("reporting", plan -> Value.items(reporting(plan)))
            .field("closing", plan -> Value.text(plan.document().closing()))
            .field("recipients", plan -> Value.texts(plan.document().recipients()))
            .field(
                    "signature",
                    plan -> Value.text(
                            plan.document().signature().map(signature -> signature.title() + " " + signature.name())))
            .field("annex", plan -> Value.text(plan.registry().map(TaskRegistry::title)))
            .field("annexNote", plan -> Value.text(plan.registry().flatMap(TaskRegistry::note)));

    static final Shape<Area> AREA = new Shape<Area>(Sort.AREA, Area::id, Area::title, Area::origin)
            .field("title", area -> Value.text(area.title()))
            .field("heading", area -> Value.text(area.heading()))
            .field("introduction", area -> Value.text(area.introduction()))
            .field("contents", area -> Value.texts(paragraphs(area.contents())));

    static final Shape<Milestone> MILESTONE = new Shape<Milestone>(
                    Sort.MILESTONE, Milestone::id, Milestone::title, Milestone::origin)
            .field("title", milestone -> Value.text(milestone.title()))
            .field("period", (plan, milestone) -> Value.due(plan, milestone.period()))
            .field("due", (plan, milestone) -> Value.due(plan, milestone.due()));

    static final Shape<Task> TASK = new Shape<Task>(Sort.TASK, Task::id, Task::label, Task::origin)
            .numbered()
            .field("area", task -> Value.text(task.area()))
            .field("title", task -> Value.text(task.label()))
            .field("products", task -> Value.texts(names(task.products())))
            .field("leads", (plan, task) -> units(plan, task.leads()))
            .field("supports", (plan, task) -> units(plan, task.supports()))
            .field("deadline", (plan, task) -> Value.due(plan, task.deadline()))
            .field(
                    "settled",
                    (plan, task) -> task.settled()
                            .map(settled -> Value.due(plan, settled.deadline()))
                            .orElse(Value.NOTHING))
            .field("settledBy", task -> Value.text(task.settled().map(Task.Settled::by)));

    static final Shape<Target> TARGET = new Shape<Target>(Sort.TARGET, Target::id, Target::label, Target::origin)
            .field("text", target -> Value.text(target.text()))
            .field("goal", target -> Value.text(target.goalText()))
            .field(
                    "measure",
                    target -> target.measure()
                            .<Value>map(measure -> new Value.Word("diff.measure." + measure.word()))
                            .orElse(Value.NOTHING))
            .field("units", (plan, target) -> units(plan, target.units()));

    static final Shape<Duty> DUTY = new Shape<Duty>(Sort.DUTY, Duty::id, Duty::label, Duty::origin)
            .field("text", duty -> Value.text(duty.text()))
            .field("units", (plan, duty) -> units(plan, duty.units()))
            .field("due", (plan, duty) -> Value.due(plan, duty.due()));

    static final Shape<Scorecard.Criterion> CRITERION = new Shape<Scorecard.Criterion>(
                    Sort.CRITERION, Scorecard.Criterion::id, Scorecard.Criterion::title, Scorecard.Criterion::origin)
            .field("title", criterion -> Value.text(criterion.title()))
            .field("max", criterion -> new Value.Number(criterion.max()))
            .field("unit", (plan, criterion) -> unit(plan, criterion.unit()))
            .field("score", criterion -> Value.number(criterion.score()))
            .field("evidence", criterion -> evidence(criterion.evidence()))
            .field("tasks", criterion -> Value.texts(tasks(criterion)))
            .field("explanation", criterion -> Value.text(criterion.explanation()))
            .field("notApplicable", criterion -> Value.text(criterion.notApplicable()));

    static final Shape<Unit> UNIT = new Shape<Unit>(Sort.UNIT, Unit::id, Unit::name, Unit::origin)
            .field("name", unit -> Value.text(unit.name()))
            .field("aliases", unit -> Value.texts(unit.aliases()))
            .field("parent", (plan, unit) -> unit(plan, unit.parent()))
            .field("groups", (plan, unit) -> units(plan, unit.groups()))
            .field("from", unit -> Value.day(unit.from()))
            .field("until", unit -> Value.day(unit.until()));

    static final Shape<Group> GROUP = new Shape<Group>(Sort.GROUP, Group::id, Group::name, Group::origin)
            .field("name", group -> Value.text(group.name()))
            .field("aliases", group -> Value.texts(group.aliases()));

    static final Shape<Calendar.Year> CALENDAR_YEAR = new Shape<Calendar.Year>(
                    Sort.CALENDAR_YEAR,
                    year -> String.valueOf(year.year()),
                    year -> String.valueOf(year.year()),
                    Calendar.Year::origin)
            .field("daysOff", year -> Value.items(entries(year.daysOff())))
            .field("workingDays", year -> Value.items(entries(year.workingDays())));

    private Shapes() {}

    /** Of a report itself; what it says of tasks, targets and duties is compared one by one. */
    static Shape<Report> report(Plan plan) {
        return new Shape<Report>(
                        Sort.REPORT, report -> reportId(plan, report), report -> reporter(plan, report), Report::origin)
                .withoutRenames()
                .field("submitted", report -> Value.day(report.submitted()))
                .field("number", report -> Value.text(report.number()))
                .field("difficulties", report -> Value.texts(report.difficulties()))
                .field("proposals", report -> Value.texts(report.proposals()));
    }

    private static String reporter(Plan plan, Report report) {
        return plan.units().nameOf(plan.units().idOf(report.unit()));
    }

    static String reportId(Plan plan, Report report) {
        return report.milestone() + "/" + plan.units().idOf(report.unit());
    }

    static Shape<Report.TaskProgress> reportedTask(Plan plan, Report report) {
        String id = reportId(plan, report);
        return new Shape<Report.TaskProgress>(
                        Sort.REPORTED_TASK,
                        said -> id + "/" + said.task(),
                        said -> reporter(plan, report),
                        Report.TaskProgress::origin)
                .withoutRenames()
                .field(
                        "progress",
                        said -> said.progress()
                                .<Value>map(progress -> new Value.Word("progress." + progress.word()))
                                .orElse(Value.NOTHING))
                .field("on", said -> Value.day(said.doneOn()))
                .field("reason", said -> Value.text(said.reason()))
                .field("stages", said -> Value.items(stages(said)))
                .field("evidence", said -> evidence(said.evidence()))
                .field("corrects", said -> corrects(said.correction()));
    }

    static Shape<Measurement> reportedTarget(Plan plan, Report report) {
        String id = reportId(plan, report);
        return new Shape<Measurement>(
                        Sort.REPORTED_TARGET,
                        measured -> id + "/" + measured.target(),
                        measured -> reporter(plan, report),
                        Measurement::origin)
                .withoutRenames()
                .field(
                        "value",
                        measured -> measured.answer()
                                .<Value>map(answer -> new Value.Word("diff.answer." + answer))
                                .orElse(Value.number(measured.value())))
                .field("count", measured -> Value.number(measured.count()))
                .field("total", measured -> Value.number(measured.total()))
                .field("corrects", measured -> corrects(measured.correction()));
    }

    static Shape<Report.DutyDone> reportedDuty(Plan plan, Report report) {
        String id = reportId(plan, report);
        return new Shape<Report.DutyDone>(
                        Sort.REPORTED_DUTY,
                        done -> id + "/" + done.duty(),
                        done -> reporter(plan, report),
                        Report.DutyDone::origin)
                .withoutRenames()
                .field(
                        "on",
                        done -> Value.texts(
                                done.on().stream().map(String::valueOf).toList()))
                .field("corrects", done -> corrects(done.correction()));
    }

    private static Value unit(Plan plan, Optional<UnitRef> ref) {
        return ref.map(unit -> units(plan, List.of(unit))).orElse(Value.NOTHING);
    }

    private static Value units(Plan plan, List<UnitRef> refs) {
        List<Value.Item> items = new ArrayList<>();
        for (UnitRef ref : refs) {
            String id = plan.units().idOf(ref);
            items.add(new Value.Item(id, plan.units().nameOf(id), Optional.empty(), Optional.empty()));
        }
        return Value.items(items);
    }

    private static Value evidence(List<Evidence> all) {
        List<Value.Item> items = new ArrayList<>();
        for (Evidence evidence : all) {
            String key = evidence.product() + "|" + evidence.document() + "|" + evidence.date() + "|" + evidence.link()
                    + "|" + evidence.file().map(Evidence.AttachedFile::name);
            items.add(new Value.Item(key, shown(evidence), evidence.date(), evidence.product()));
        }
        return Value.items(items);
    }

    private static String shown(Evidence evidence) {
        StringBuilder shown = new StringBuilder(evidence.document());
        evidence.link()
                .ifPresent(link -> shown.append(shown.isEmpty() ? "" : ", ").append(link));
        evidence.file()
                .ifPresent(file -> shown.append(shown.isEmpty() ? "" : ", ").append(file.name()));
        return shown.toString();
    }

    private static List<Value.Item> stages(Report.TaskProgress said) {
        List<Value.Item> items = new ArrayList<>();
        said.stages()
                .forEach(stage -> items.add(new Value.Item(
                        stage.stage() + "|" + stage.on(), "", Optional.of(stage.on()), Optional.of(stage.stage()))));
        return items;
    }

    private static Value corrects(Optional<Correction> correction) {
        return Value.text(correction.map(wrong ->
                wrong.milestone() + wrong.reason().map(reason -> ": " + reason).orElse("")));
    }

    private static List<Value.Item> entries(List<Calendar.Entry> entries) {
        List<Value.Item> items = new ArrayList<>();
        for (Calendar.Entry entry : entries) {
            String days = entry.first().equals(entry.last()) ? "" + entry.first() : entry.first() + "/" + entry.last();
            items.add(Value.Item.of(entry.name() + " (" + days + ")"));
        }
        return items;
    }

    private static List<Value.Item> responsibilities(Plan plan) {
        List<Value.Item> items = new ArrayList<>();
        for (Responsibility responsibility : plan.document().responsibilities()) {
            List<String> texts = new ArrayList<>(paragraphs(responsibility.contents()));
            for (Responsibility.Part part : responsibility.parts()) {
                texts.add(part.unit().written());
                texts.addAll(paragraphs(part.contents()));
            }
            texts.add(0, responsibility.heading());
            responsibility.units().forEach(unit -> texts.add(plan.units().idOf(unit)));
            items.add(new Value.Item(
                    String.join("\n", texts), responsibility.heading(), Optional.empty(), Optional.empty()));
        }
        return items;
    }

    private static List<Value.Item> reporting(Plan plan) {
        List<Value.Item> items = new ArrayList<>();
        plan.document().reporting().ifPresent(reporting -> {
            items.add(Value.Item.of(reporting.opening()));
            reporting.closing().ifPresent(closing -> items.add(Value.Item.of(closing)));
            reporting.by().forEach(unit -> items.add(Value.Item.of(plan.units().idOf(unit))));
        });
        return items;
    }

    private static List<String> paragraphs(List<Paragraph> paragraphs) {
        List<String> texts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            texts.add(paragraph.text());
            texts.addAll(paragraph.details());
        }
        return texts;
    }

    private static List<String> names(List<Product> products) {
        List<String> names = new ArrayList<>();
        products.forEach(product -> names.add(product.name()));
        return names;
    }

    private static List<String> tasks(Scorecard.Criterion criterion) {
        List<String> tasks = new ArrayList<>();
        criterion.tasks().forEach(task -> tasks.add(task.task()));
        return tasks;
    }

    private static String written(Issued issued) {
        String month = "%02d".formatted(issued.month());
        return issued.year() + "-" + month
                + issued.day().map(day -> "-%02d".formatted(day)).orElse("");
    }
}
