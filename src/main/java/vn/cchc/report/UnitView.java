package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Target;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PartStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.TaskStanding;

/** The work of a unit (phiếu giao việc): what it leads and supports, measures and owes, and when it reports. */
public record UnitView(
        String language, String plan, String title, String issuer, String asOf, List<Sheet> units, boolean nobody) {

    /** One unit's sheet. */
    public record Sheet(
            String id,
            String name,
            List<Led> leads,
            boolean leadsNothing,
            List<Supported> supports,
            boolean supportsNothing,
            List<Due> milestones,
            boolean reportsNothing,
            List<Due> targets,
            boolean hasTargets,
            List<Due> duties,
            boolean hasDuties) {}

    public record Led(
            String id,
            String title,
            List<Line> products,
            String deadline,
            String lastDays,
            String standing,
            String standingText,
            String together) {}

    public record Supported(
            String id, String title, String leads, String deadline, String standing, String standingText) {}

    /** Something with a time: {@code phrase} in the plan's words, {@code days} as read. */
    public record Due(String what, String phrase, String days) {}

    static UnitView of(PlanStatus status, Optional<String> unit, Wording wording) {
        Plan plan = status.plan();
        List<Sheet> sheets = new ArrayList<>();
        for (Unit each : plan.units().units()) {
            if (unit.filter(wanted -> !wanted.equals(each.id())).isEmpty()) {
                Sheet sheet = sheet(status, each, wording);
                boolean empty = sheet.leadsNothing()
                        && sheet.supportsNothing()
                        && sheet.reportsNothing()
                        && !sheet.hasTargets()
                        && !sheet.hasDuties();
                if (unit.isPresent() || !empty && each.existsOn(status.asOf())) {
                    sheets.add(sheet);
                }
            }
        }
        return new UnitView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document()
                        .issuedBy()
                        .map(ref -> plan.units().nameOf(plan.units().idOf(ref)))
                        .orElse(""),
                wording.day(status.asOf()),
                sheets,
                sheets.isEmpty());
    }

    /** The same with one of its sheets alone. */
    UnitView only(Sheet sheet) {
        return new UnitView(language, plan, title, issuer, asOf, List.of(sheet), false);
    }

    private static Sheet sheet(PlanStatus status, Unit unit, Wording wording) {
        Plan plan = status.plan();
        List<Led> leads = new ArrayList<>();
        List<Supported> supports = new ArrayList<>();
        for (TaskStanding task : status.tasks()) {
            Optional<PartStanding> part = task.parts().stream()
                    .filter(each -> each.unit().equals(unit.id()))
                    .findFirst();
            part.ifPresent(own -> leads.add(led(plan, task, own, wording)));
            if (part.isEmpty() && concerns(plan, task.task().supports(), unit)) {
                supports.add(new Supported(
                        task.task().id(),
                        task.task().label(),
                        names(plan, task.task().leads()),
                        task.task().effective().text(),
                        task.standing().word(),
                        wording.standingWithDays(task)));
            }
        }
        List<Due> milestones = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            if (milestone.submissions().stream()
                    .anyMatch(each -> each.unit().id().equals(unit.id()))) {
                milestones.add(new Due(
                        milestone.milestone().title(),
                        milestone.milestone().due().text(),
                        milestone.lastDay().map(wording::day).orElse("–")));
            }
        }
        List<Due> targets = new ArrayList<>();
        for (Target target : plan.targets()) {
            if (concerns(plan, target.units(), unit)) {
                targets.add(new Due(target.label(), target.goalText(), ""));
            }
        }
        List<Due> duties = new ArrayList<>();
        for (Duty duty : plan.duties()) {
            if (concerns(plan, duty.units(), unit)) {
                duties.add(new Due(
                        duty.label(),
                        duty.due().text(),
                        days(duty.due().deadline().lastDays(plan.counting()), wording)));
            }
        }
        return new Sheet(
                unit.id(),
                unit.name(),
                leads,
                leads.isEmpty(),
                supports,
                supports.isEmpty(),
                milestones,
                milestones.isEmpty(),
                targets,
                !targets.isEmpty(),
                duties,
                !duties.isEmpty());
    }

    private static Led led(Plan plan, TaskStanding task, PartStanding part, Wording wording) {
        List<String> products = new ArrayList<>();
        task.task().products().forEach(product -> products.add(product.name()));
        return new Led(
                task.task().id(),
                task.task().label(),
                Line.of(products),
                task.task().effective().text(),
                days(task.task().effective().deadline().lastDays(plan.counting()), wording),
                part.standing().word(),
                wording.standingWithDays(part),
                task.parts().size() > 1 ? names(plan, task.task().leads()) : "");
    }

    private static boolean concerns(Plan plan, List<UnitRef> refs, Unit unit) {
        for (UnitRef ref : refs) {
            if (plan.units().concerns(ref, unit.id())) {
                return true;
            }
        }
        return false;
    }

    private static String names(Plan plan, List<UnitRef> refs) {
        List<String> names = new ArrayList<>();
        refs.forEach(ref -> names.add(plan.units().nameOf(plan.units().idOf(ref))));
        return String.join("; ", names);
    }

    private static String days(List<LocalDate> days, Wording wording) {
        List<String> words = new ArrayList<>();
        days.forEach(day -> words.add(wording.day(day)));
        return words.isEmpty() ? "–" : String.join("; ", words);
    }
}
