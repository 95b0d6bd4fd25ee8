package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Slippage;
import vn.cchc.message.Columns;
import vn.cchc.message.HistoryWords;
import vn.cchc.message.Messages;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Area;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.Filter;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Submission;
import vn.cchc.status.Tally;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/** The answer of {@code status} for a terminal: whole at 80 columns, with the leading units from 110 on. */
public final class StatusText {
    private static final int LEADS_FROM = 110;
    private static final int STT = 3;
    private static final int STANDING = 16;
    private static final int LEADS = 26;

    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final int width;
    private final Map<String, Slippage> slippage;
    private final Writer out;

    /** @param slippage the first deadlines by plan, where they are to be told too */
    public StatusText(Wording wording, Style style, int width, Map<String, Slippage> slippage, Writer out) {
        this.slippage = Map.copyOf(slippage);
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.width = Math.max(72, width);
        this.out = out;
    }

    /** @param milestone the milestone asked for, whose missing reports are then named */
    public void write(PlanStatus status, Optional<String> milestone, Filter filter) throws IOException {
        Plan plan = status.plan();
        for (String line :
                Columns.wrap(messages.get("status.title", plan.document().title(), plan.id()), width, 3)) {
            line(style.bold(line));
        }
        line(messages.get("status.as-of", wording.day(status.asOf())));
        line("");
        tasks(status);
        if (slippage.containsKey(plan.id()) && !slippage.get(plan.id()).whole()) {
            for (String line : Columns.wrap(messages.get("history.shallow"), width, Integer.MAX_VALUE)) {
                line(line);
            }
        }
        line("");
        totals(status.totals(), !filter.isAll());
        boolean someTasks = filter.area().isPresent() || filter.standing().isPresent();
        if (someTasks) {
            return;
        }
        milestones(status, milestone);
        if (filter.unit().isEmpty()) {
            targets(status.targets());
        }
        duties(status);
    }

    private void tasks(PlanStatus status) throws IOException {
        List<Milestone> milestones = status.plan().document().milestones();
        int marks = marksWidth(milestones);
        boolean wide = width >= LEADS_FROM;
        int deadline = wide ? 21 : 16;
        int standing = wide ? 24 : STANDING;
        int title = wide
                ? Table.rest(width, 6, STT, LEADS, deadline, standing, marks)
                : Table.rest(width, 5, STT, deadline, standing, marks);
        Table table = wide
                ? new Table(out, most(2), STT, title, LEADS, deadline, standing, marks)
                : new Table(out, most(3), STT, title, deadline, standing, marks);
        String head = heads(milestones);
        if (wide) {
            table.row(label("number"), label("task"), label("leads"), label("deadline"), label("standing"), head);
        } else {
            table.row(label("number"), label("task"), label("deadline"), label("standing"), head);
        }
        for (Area area : status.plan().areasInUse()) {
            boolean headed = false;
            for (TaskStanding task : status.tasks()) {
                if (!task.task().area().equals(area.id())) {
                    continue;
                }
                if (!headed) {
                    line(style.bold(Columns.cut(area.id() + ". " + area.title(), width)));
                    headed = true;
                }
                row(table, wide, status.plan(), task, marks(milestones, task));
            }
        }
    }

    private void row(Table table, boolean wide, Plan plan, TaskStanding task, String marks) throws IOException {
        String title = task.task().label();
        String doubt = task.task().effective().certain() ? "" : " " + messages.get("status.uncertain");
        String deadline = task.task().effective().text() + doubt;
        String standing = wide ? wording.standingWithDays(task) : brief(task);
        if (slippage.containsKey(plan.id())) {
            deadline += slip(slippage.get(plan.id()).of(task.task()));
        }
        Style.Paint paint = style.of(task.standing());
        if (wide) {
            String leads = names(plan, task.task().leads());
            table.row(paint, 4, task.task().id(), title, leads, deadline, standing, marks);
        } else {
            table.row(paint, 3, task.task().id(), title, deadline, standing, marks);
        }
    }

    /** Lines of a row; first deadlines are asked for by name and never cut. */
    private int most(int usual) {
        return slippage.isEmpty() ? usual : 3 * usual;
    }

    /** The first deadline where it was another: "(hạn đầu Quý II/2022, lùi 92 ngày)". */
    private String slip(Optional<FieldChange> change) {
        if (change.isEmpty() || change.get().before().equals(change.get().after())) {
            return "";
        }
        HistoryWords words = new HistoryWords(messages);
        return " " + messages.get("status.slip", words.first(change.get()), words.slip(change.get()));
    }

    private String brief(TaskStanding task) {
        return task.standing() == Standing.DUE_SOON && task.daysLeft().orElse(0) > 0
                ? messages.get("standing.due-soon.brief", task.daysLeft().get())
                : task.standing() == Standing.IN_TIME
                        ? messages.get("standing.in-time.brief", task.daysLeft().orElse(0))
                        : wording.standingWithDays(task);
    }

    private static String names(Plan plan, List<UnitRef> refs) {
        List<String> names = new ArrayList<>();
        for (UnitRef ref : refs) {
            names.add(plan.units().nameOf(plan.units().idOf(ref)));
        }
        return String.join("; ", names);
    }

    private static int marksWidth(List<Milestone> milestones) {
        int marks = Math.max(0, milestones.size() - 1);
        for (Milestone milestone : milestones) {
            marks += milestone.id().length();
        }
        return Math.max(1, marks);
    }

    private static String heads(List<Milestone> milestones) {
        List<String> ids = new ArrayList<>();
        for (Milestone milestone : milestones) {
            ids.add(milestone.id());
        }
        return String.join(" ", ids);
    }

    /** One letter under each milestone's id. */
    private String marks(List<Milestone> milestones, TaskStanding task) {
        StringBuilder marks = new StringBuilder();
        for (Milestone milestone : milestones) {
            Standing standing = task.milestones().get(milestone.id());
            String letter = standing == null ? "?" : wording.letter(standing);
            String blank = String.valueOf(Table.FIXED_BLANK);
            marks.append(marks.isEmpty() ? "" : blank).append(letter);
            marks.append(blank.repeat(Math.max(0, milestone.id().length() - 1)));
        }
        return marks.toString();
    }

    private void totals(Tally totals, boolean filtered) throws IOException {
        line(messages.get(filtered ? "status.total.filtered" : "status.total", totals.tasks()));
        line("  "
                + messages.get(
                        "status.total.done",
                        totals.done(),
                        totals.of(Standing.DONE_ON_TIME),
                        totals.of(Standing.DONE_LATE)));
        int open = totals.of(Standing.OVERDUE) + totals.of(Standing.DUE_SOON) + totals.of(Standing.IN_TIME);
        line("  "
                + messages.get(
                        "status.total.open",
                        open,
                        totals.of(Standing.OVERDUE),
                        totals.of(Standing.DUE_SOON),
                        totals.of(Standing.IN_TIME)));
        line("  " + messages.get("status.total.other", totals.of(Standing.UNDATED), totals.of(Standing.DROPPED)));
        line("  "
                + messages.get(
                        "status.total.rate",
                        totals.done(),
                        totals.due(),
                        wording.percent(totals.done(), totals.due())));
        List<String> key = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            key.add(wording.letter(standing) + " " + wording.standing(standing));
        }
        for (String line : Columns.wrap(messages.get("status.key") + " " + String.join(" · ", key), width, 4)) {
            line(style.faint(line));
        }
    }

    private void milestones(PlanStatus status, Optional<String> asked) throws IOException {
        if (status.milestones().isEmpty()) {
            return;
        }
        line("");
        line(style.bold(messages.get("status.milestones")));
        for (MilestoneStanding standing : status.milestones()) {
            String named = standing.milestone().title() + " "
                    + standing.milestone().due().text();
            String last = standing.lastDay().isPresent()
                    ? wording.day(standing.lastDay().get())
                    : "–";
            line("  " + Columns.pad(standing.milestone().id(), 5)
                    + messages.get("status.milestone", named, last, standing.received(), standing.expected()));
            if (standing.received() > 0) {
                line("       "
                        + messages.get(
                                "status.milestone.received",
                                standing.count(Timeliness.ON_TIME),
                                standing.count(Timeliness.ON_NAMED_DAY),
                                standing.count(Timeliness.LATE)));
            }
            if (asked.isPresent() && asked.get().equals(standing.milestone().id())) {
                for (Timeliness timeliness : Timeliness.values()) {
                    submissions(standing, timeliness);
                }
            }
        }
    }

    /** The units whose reports came in a certain way, with the day and the days of delay. */
    private void submissions(MilestoneStanding standing, Timeliness timeliness) throws IOException {
        List<String> names = new ArrayList<>();
        for (Submission submission : standing.submissions()) {
            if (submission.timeliness() == timeliness) {
                names.add(wording.submission(submission));
            }
        }
        if (names.isEmpty()) {
            return;
        }
        String text =
                messages.get("status.submissions." + timeliness.word(), names.size()) + " " + String.join("; ", names);
        for (String line : Columns.wrap(text, width - 7, Integer.MAX_VALUE)) {
            line("       " + line);
        }
    }

    private void targets(List<TargetStanding> targets) throws IOException {
        if (targets.isEmpty()) {
            return;
        }
        line("");
        line(style.bold(messages.get("status.targets", targets.size())));
        boolean wide = width >= LEADS_FROM;
        int trend = wide ? 30 : 0;
        TargetWords words = new TargetWords(messages);
        Table table = wide
                ? new Table(out, 1, 2, Table.rest(width, 6, 2, 20, 15, 18, trend), 20, 15, 18, trend)
                : new Table(out, 1, 2, Table.rest(width, 5, 2, 15, 15, 17), 15, 15, 17);
        for (TargetStanding target : targets) {
            String label = target.target().label();
            String goal = target.target().goalText();
            String value = words.value(target.target(), target.figure());
            String verdict = words.verdict(target.target(), target.figure());
            if (wide) {
                table.row("", label, goal, value, verdict, words.trend(target));
            } else {
                table.row("", label, goal, value, verdict);
            }
        }
    }

    private void duties(PlanStatus status) throws IOException {
        if (status.duties().isEmpty()) {
            return;
        }
        line("");
        line(style.bold(messages.get("status.duties", status.duties().size())));
        Table table = new Table(out, 1, 2, Table.rest(width, 5, 2, 20, 10, 12), 20, 10, 12);
        table.row("", label("duty"), label("due"), label("next"), label("missed"));
        for (DutyStanding duty : status.duties()) {
            String next = "–";
            for (LocalDate day : duty.due()) {
                if (!day.isBefore(status.asOf())) {
                    next = wording.day(day);
                    break;
                }
            }
            table.row(
                    "",
                    duty.duty().text(),
                    duty.duty().due().text(),
                    next,
                    String.valueOf(duty.missed().size()));
        }
    }

    private String label(String name) {
        return messages.get("status.column." + name);
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
