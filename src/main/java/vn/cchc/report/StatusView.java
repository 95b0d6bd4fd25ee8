package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Area;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.Filter;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/** How a plan stands on a day, as ready words and figures. Every total is counted from the rows shown. */
public record StatusView(
        String language,
        String plan,
        String title,
        String issuer,
        String asOf,
        Optional<String> filter,
        List<Count> counts,
        String total,
        String due,
        String doneOfDue,
        String doneOfDuePercent,
        List<MilestoneHead> milestoneHeads,
        List<Group> groups,
        List<MilestoneRow> milestones,
        List<TargetRow> targets,
        boolean hasTargets,
        List<DutyRow> duties,
        boolean hasDuties,
        List<Count> legend) {

    /** How many tasks stand how; {@code standing} is the word for style sheets, {@code letter} that of narrow columns. */
    public record Count(String standing, String name, String letter, String number) {}

    public record MilestoneHead(String id, String title) {}

    public record Group(String id, String title, List<Row> rows, String number) {}

    /** A task; {@code anchor} is its address within the page. */
    public record Row(
            String id,
            String anchor,
            String title,
            List<Line> leads,
            List<Line> supports,
            String deadline,
            String lastDays,
            String standing,
            String standingText,
            boolean uncertain,
            List<Cell> milestones) {}

    /** How a task stands at one milestone. */
    public record Cell(String milestone, String standing, String name, String letter) {}

    public record MilestoneRow(
            String id,
            String title,
            String due,
            String lastDay,
            String expected,
            String received,
            String onTime,
            String onNamedDay,
            String late,
            String missing) {}

    public record TargetRow(String id, String text, String goal, String value, String verdict, String trend) {}

    public record DutyRow(String id, String text, String phrase, List<Line> units, String next, String missed) {}

    static StatusView of(PlanStatus status, Filter filter, Wording wording) {
        Plan plan = status.plan();
        int done = status.totals().done();
        int due = status.totals().due();
        return new StatusView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document().issuedBy().isPresent()
                        ? name(plan, plan.document().issuedBy().get())
                        : "",
                wording.day(status.asOf()),
                filter(plan, filter, wording),
                counts(status, wording),
                String.valueOf(status.totals().tasks()),
                String.valueOf(due),
                String.valueOf(done),
                wording.percent(done, due),
                heads(plan),
                groups(status, wording),
                milestones(status, wording),
                targets(status, wording),
                !plan.targets().isEmpty(),
                duties(status, wording),
                !status.duties().isEmpty(),
                counts(status, wording));
    }

    /** What the tasks were chosen by, in words: a document of a part must not look like one of the whole. */
    private static Optional<String> filter(Plan plan, Filter filter, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (filter.unit().isPresent()) {
            parts.add(plan.units().nameOf(filter.unit().get()));
        }
        if (filter.area().isPresent()) {
            Optional<Area> area = plan.area(filter.area().get());
            parts.add(
                    filter.area().get() + ". " + (area.isPresent() ? area.get().title() : ""));
        }
        if (filter.standing().isPresent()) {
            parts.add(wording.standing(filter.standing().get()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static String name(Plan plan, UnitRef ref) {
        return plan.units().nameOf(plan.units().idOf(ref));
    }

    private static List<Line> names(Plan plan, List<UnitRef> refs) {
        List<String> names = new ArrayList<>();
        for (UnitRef ref : refs) {
            names.add(name(plan, ref));
        }
        return Line.of(names);
    }

    private static List<Count> counts(PlanStatus status, Wording wording) {
        List<Count> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            counts.add(new Count(
                    standing.word(),
                    wording.standing(standing),
                    wording.letter(standing),
                    String.valueOf(status.totals().of(standing))));
        }
        return counts;
    }

    private static List<MilestoneHead> heads(Plan plan) {
        List<MilestoneHead> heads = new ArrayList<>();
        for (Milestone each : plan.document().milestones()) {
            heads.add(new MilestoneHead(each.id(), each.title()));
        }
        return heads;
    }

    private static List<Group> groups(PlanStatus status, Wording wording) {
        List<Group> groups = new ArrayList<>();
        IdentityHashMap<TaskStanding, String> anchors = anchors(status);
        for (Area area : status.plan().areasInUse()) {
            List<Row> rows = new ArrayList<>();
            for (TaskStanding task : status.tasks()) {
                if (task.task().area().equals(area.id())) {
                    rows.add(row(status.plan(), task, Objects.requireNonNull(anchors.get(task)), wording));
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new Group(area.id(), area.title(), rows, String.valueOf(rows.size())));
            }
        }
        return groups;
    }

    /** Where each task stands in the page. */
    static IdentityHashMap<TaskStanding, String> anchors(PlanStatus status) {
        IdentityHashMap<TaskStanding, String> anchors = new IdentityHashMap<>();
        Slugs slugs = new Slugs();
        for (TaskStanding task : status.tasks()) {
            anchors.put(task, "task-" + slugs.claim(task.task().id(), String.valueOf(anchors.size())));
        }
        return anchors;
    }

    private static Row row(Plan plan, TaskStanding task, String anchor, Wording wording) {
        List<Cell> cells = new ArrayList<>();
        for (Milestone milestone : plan.document().milestones()) {
            Standing standing = task.milestones().getOrDefault(milestone.id(), Standing.UNDATED);
            cells.add(
                    new Cell(milestone.title(), standing.word(), wording.standing(standing), wording.letter(standing)));
        }
        List<LocalDate> lastDays = task.task().effective().deadline().lastDays(plan.counting());
        return new Row(
                task.task().id(),
                anchor,
                task.task().label(),
                names(plan, task.task().leads()),
                names(plan, task.task().supports()),
                task.task().effective().text(),
                days(lastDays, wording),
                task.standing().word(),
                wording.standingWithDays(task),
                !task.task().effective().certain(),
                cells);
    }

    private static String days(List<LocalDate> days, Wording wording) {
        List<String> words = new ArrayList<>();
        for (LocalDate day : days) {
            words.add(wording.day(day));
        }
        return words.isEmpty() ? "–" : String.join("; ", words);
    }

    private static String day(Optional<LocalDate> day, Wording wording) {
        return day.isPresent() ? wording.day(day.get()) : "–";
    }

    private static List<MilestoneRow> milestones(PlanStatus status, Wording wording) {
        List<MilestoneRow> rows = new ArrayList<>();
        for (MilestoneStanding standing : status.milestones()) {
            rows.add(new MilestoneRow(
                    standing.milestone().id(),
                    standing.milestone().title(),
                    standing.milestone().due().text(),
                    day(standing.lastDay(), wording),
                    String.valueOf(standing.expected()),
                    String.valueOf(standing.received()),
                    String.valueOf(standing.count(Timeliness.ON_TIME)),
                    String.valueOf(standing.count(Timeliness.ON_NAMED_DAY)),
                    String.valueOf(standing.count(Timeliness.LATE)),
                    String.valueOf(standing.missing().size())));
        }
        return rows;
    }

    private static List<TargetRow> targets(PlanStatus status, Wording wording) {
        TargetWords words = new TargetWords(wording.messages());
        List<TargetRow> rows = new ArrayList<>();
        for (TargetStanding standing : status.targets()) {
            Target target = standing.target();
            rows.add(new TargetRow(
                    target.id(),
                    target.label(),
                    target.goalText(),
                    words.value(target, standing.figure()),
                    words.verdict(target, standing.figure()),
                    words.trend(standing)));
        }
        return rows;
    }

    private static List<DutyRow> duties(PlanStatus status, Wording wording) {
        List<DutyRow> rows = new ArrayList<>();
        for (DutyStanding duty : status.duties()) {
            Optional<LocalDate> next = Optional.empty();
            for (LocalDate day : duty.due()) {
                next = next.isEmpty() && !day.isBefore(status.asOf()) ? Optional.of(day) : next;
            }
            rows.add(new DutyRow(
                    duty.duty().id(),
                    duty.duty().text(),
                    duty.duty().due().text(),
                    names(status.plan(), duty.duty().units()),
                    day(next, wording),
                    String.valueOf(duty.missed().size())));
        }
        return rows;
    }
}
