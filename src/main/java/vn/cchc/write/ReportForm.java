package vn.cchc.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.PartStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.TaskStanding;

/**
 * The report that a clerk fills in: the unit's open tasks of the period and before, its targets and duties, each with what is
 * to be entered as a comment. It says nothing on the clerk's behalf: as it is, it is a draft that reports nothing.
 */
public final class ReportForm {
    private final Plan plan;
    private final PlanStatus status;
    private final String unit;
    private final Milestone milestone;
    private final Messages messages;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    private ReportForm(PlanStatus status, String unit, Milestone milestone, Messages messages) {
        this.plan = status.plan();
        this.status = status;
        this.unit = unit;
        this.milestone = milestone;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** @param status how the plan stands when the form is made: what is done already is not asked for again */
    public static String of(PlanStatus status, String unit, Milestone milestone, Messages messages) {
        return new ReportForm(status, unit, milestone, messages).whole();
    }

    private String whole() {
        line("apiVersion: cchc/v1");
        line("kind: Report");
        line("");
        comment("", messages.get("form.head", milestone.title(), plan.units().nameOf(unit), plan.localId()));
        comment("", messages.get("form.due", milestone.due().text(), lastDay()));
        comment("", messages.get("form.how"));
        line("");
        line("# submitted: YYYY-MM-DD   # " + messages.get("form.submitted"));
        line("# number: .../BC-...      # " + messages.get("form.number"));
        tasks();
        targets();
        duties();
        line("");
        line("# difficulties:           # " + messages.get("form.difficulties"));
        line("#   - ...");
        line("# proposals:              # " + messages.get("form.proposals"));
        line("#   - ...");
        return text.toString();
    }

    private String lastDay() {
        return milestone.due().deadline().lastDays(plan.counting()).stream()
                .findFirst()
                .map(wording::day)
                .orElse("?");
    }

    /** The last day of the period that the milestone covers. */
    private Optional<LocalDate> periodEnd() {
        List<LocalDate> days = milestone.period().deadline().lastDays(plan.counting());
        return days.isEmpty() ? milestone.namedDay() : Optional.of(Collections.max(days));
    }

    private void tasks() {
        List<TaskStanding> now = new ArrayList<>();
        List<TaskStanding> later = new ArrayList<>();
        for (TaskStanding task : status.tasks()) {
            Optional<PartStanding> part = part(task);
            if (part.isEmpty() || !part.get().open()) {
                continue;
            }
            boolean inPeriod = part.get()
                    .dueDay()
                    .filter(due -> periodEnd().filter(due::isAfter).isEmpty())
                    .isPresent();
            (inPeriod ? now : later).add(task);
        }
        line("");
        comment("", messages.get(now.isEmpty() ? "form.no-tasks" : "form.tasks"));
        if (!now.isEmpty()) {
            line("tasks:");
        }
        for (TaskStanding task : now) {
            if (task != now.get(0)) {
                line("");
            }
            task(task, "  ");
        }
        if (!later.isEmpty()) {
            comment("", messages.get("form.later"));
            if (now.isEmpty()) {
                line("# tasks:");
            }
            for (TaskStanding task : later) {
                line("#   - id: " + task.task().id() + "   # " + cut(task.task().label()) + " ("
                        + task.task().effective().text() + ")");
            }
        }
    }

    private Optional<PartStanding> part(TaskStanding task) {
        for (PartStanding part : task.parts()) {
            if (part.unit().equals(unit)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private void task(TaskStanding standing, String indent) {
        Task task = standing.task();
        PartStanding part = part(standing).orElseThrow();
        comment(indent, task.id() + ". " + task.label());
        String due = part.dueDay().map(wording::day).orElse("?");
        comment(indent, messages.get("form.deadline", task.effective().text(), due));
        for (int i = 0; i < task.products().size(); i++) {
            boolean carried = task.products().get(i).inPeriodicReport();
            comment(
                    indent,
                    messages.get("form.product", i + 1, task.products().get(i).name())
                            + (carried ? messages.get("form.carried") : ""));
        }
        line(indent + "- id: " + task.id());
        line(indent + "  # progress: under-way     # " + messages.get("form.progress"));
        if (standing.stages().size() > 1) {
            line(indent + "  # stages:                 # "
                    + messages.get("form.stages", standing.stages().size()));
            line(indent + "  #   - {stage: 1, on: YYYY-MM-DD}");
        }
        line(indent + "  # evidence:               # " + messages.get("form.evidence"));
        line(indent + "  #   - {product: 1, document: ..., date: YYYY-MM-DD}");
    }

    private void targets() {
        List<Target> own = new ArrayList<>();
        List<Target> anyone = new ArrayList<>();
        for (Target target : plan.targets()) {
            if (concerns(target.units())) {
                own.add(target);
            } else if (target.units().isEmpty()) {
                anyone.add(target);
            }
        }
        if (own.isEmpty() && anyone.isEmpty()) {
            return;
        }
        line("");
        comment("", messages.get("form.targets"));
        if (!own.isEmpty()) {
            line("targets:");
            own.forEach(target -> target(target, ""));
        }
        if (!anyone.isEmpty()) {
            line(own.isEmpty() ? "# targets:" : "# " + messages.get("form.targets-of-all"));
            anyone.forEach(target -> target(target, "# "));
        }
    }

    /** @param prefix makes a comment of every line */
    private void target(Target target, String prefix) {
        String measure = target.measure().map(any -> any.word()).orElse("number");
        line(prefix + "  # " + cut(target.label()) + " (" + target.goalText() + ")");
        line(prefix + "  - id: " + target.id());
        line(prefix + "    # " + messages.get("form.measure." + measure));
    }

    private void duties() {
        List<DutyStanding> own = new ArrayList<>();
        for (DutyStanding duty : status.duties()) {
            if (!days(duty).isEmpty()) {
                own.add(duty);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        line("");
        comment("", messages.get("form.duties"));
        line("duties:");
        for (DutyStanding duty : own) {
            comment("  ", cut(duty.duty().label()));
            line("  - id: " + duty.duty().id());
            line("    # on: [YYYY-MM-DD]      # " + messages.get("form.days", String.join("; ", days(duty))));
        }
    }

    /** The days up to the end of the period on which the unit still owes the duty. */
    private List<String> days(DutyStanding duty) {
        List<String> days = new ArrayList<>();
        for (DutyStanding.Occurrence occurrence : duty.occurrences()) {
            boolean its = occurrence.unit().filter(unit::equals).isPresent();
            boolean owed =
                    occurrence.state() == DutyStanding.State.OPEN || occurrence.state() == DutyStanding.State.MISSED;
            if (its && owed && periodEnd().filter(occurrence.due()::isAfter).isEmpty()) {
                days.add(wording.day(occurrence.due()));
            }
        }
        return days;
    }

    private boolean concerns(List<UnitRef> refs) {
        for (UnitRef ref : refs) {
            if (plan.units().concerns(ref, unit)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String label) {
        return label.length() <= 90 ? label : label.substring(0, 89) + "…";
    }

    /** A comment; what a plan says may have several lines. */
    private void comment(String indent, String said) {
        for (String row : said.split("\n")) {
            line(indent + "# " + row.strip());
        }
    }

    /** What would end the line inside a comment would put the rest of it into the file's own words. */
    private void line(String said) {
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean control = c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029;
            text.append(control ? ' ' : c);
        }
        text.append('\n');
    }
}
