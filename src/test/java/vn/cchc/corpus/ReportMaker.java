package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes the reports of one unit for one plan, in the order in which they are handed in: a unit goes back on what it said only
 * with a correction, as plans ask. What docs/reporting.md leaves open is not made.
 */
final class ReportMaker {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 5);

    /** A report that is still to be written. */
    private record Blank(Model.Milestone milestone, Optional<LocalDate> submitted) {}

    private final Model.Plan plan;
    private final Model.Unit unit;
    private final Chance chance;
    /** Tasks of which nothing more is said: done or dropped, by the milestone of the report that said so. */
    private final Map<String, String> closed = new HashMap<>();
    /** What was corrected once is not corrected again. */
    private final Set<String> corrected = new HashSet<>();

    private final Map<String, Integer> stagesMet = new HashMap<>();
    private final Map<String, String> lastMeasured = new HashMap<>();
    private final Map<String, String> lastDuty = new HashMap<>();
    private final Set<LocalDate> usedDays = new HashSet<>();

    /** Whether nearly all that is said to be done is proved. */
    private final boolean tidy;

    ReportMaker(Model.Plan plan, Model.Unit unit, Chance chance) {
        this(plan, unit, chance, false);
    }

    ReportMaker(Model.Plan plan, Model.Unit unit, Chance chance, boolean tidy) {
        this.tidy = tidy;
        this.plan = plan;
        this.unit = unit;
        this.chance = chance;
    }

    List<Model.Report> reports() {
        List<Blank> blanks = new ArrayList<>();
        for (Model.Milestone milestone : plan.milestones()) {
            blank(milestone).ifPresent(blanks::add);
        }
        blanks.sort(Comparator.comparing(
                blank -> blank.submitted().orElse(blank.milestone().last())));
        List<Model.Report> reports = new ArrayList<>();
        LocalDate before = FIRST;
        for (Blank blank : blanks) {
            boolean draft = blank.submitted().isEmpty();
            LocalDate day = blank.submitted().orElse(blank.milestone().last());
            Model.Report written = written(blank, before, day, draft);
            reports.add(written);
            before = draft ? before : day;
        }
        return reports;
    }

    /** Whether and when it is handed in: most on time, some on the named day, late or very late, some never. */
    private Optional<Blank> blank(Model.Milestone milestone) {
        boolean exists = exists(milestone.named());
        if (!exists && !chance.percent(5)) {
            return Optional.empty();
        }
        int roll = chance.from(0, 99);
        if (roll < 6) {
            return Optional.empty();
        }
        if (roll < 10) {
            return Optional.of(new Blank(milestone, Optional.empty()));
        }
        LocalDate day = milestone.named();
        if (roll < 80) {
            day = milestone.last().minusDays(chance.from(0, 20));
        } else if (roll >= 90) {
            day = milestone.named().plusDays(roll < 98 ? chance.from(1, 20) : chance.from(80, 120));
        }
        while (!usedDays.add(day)) {
            day = day.plusDays(1);
        }
        return Optional.of(new Blank(milestone, Optional.of(day)));
    }

    private boolean exists(LocalDate day) {
        return unit.from().filter(day::isBefore).isEmpty()
                && unit.until().filter(day::isAfter).isEmpty();
    }

    private Model.Report written(Blank blank, LocalDate before, LocalDate day, boolean draft) {
        String milestone = blank.milestone().id();
        List<Model.Said> tasks = new ArrayList<>();
        for (Model.Task task : plan.tasks()) {
            if (mine(task.leads(), task.lastDays())) {
                said(task, milestone, day, draft).ifPresent(tasks::add);
            }
        }
        List<Model.Figure> figures = new ArrayList<>();
        for (Model.Target target : plan.targets()) {
            if (target.units().isEmpty() || named(target.units())) {
                figure(target, milestone, draft).ifPresent(figures::add);
            }
        }
        List<Model.Done> duties = new ArrayList<>();
        for (Model.Duty duty : plan.duties()) {
            boolean forIssuer =
                    unit.id().equals(plan.focalUnit()) && duty.units().contains(plan.issuedBy());
            if (duty.units().isEmpty() || forIssuer || named(duty.units())) {
                done(duty, milestone, before, day, draft).ifPresent(duties::add);
            }
        }
        return new Model.Report(unit.id(), milestone, blank.submitted(), tasks, figures, duties);
    }

    private boolean named(List<String> refs) {
        return refs.contains(unit.id()) || unit.groups().stream().anyMatch(refs::contains);
    }

    /** What it leads by itself, or by a group to which it still belongs on the last day; seldom also what it does not lead. */
    private boolean mine(List<String> leads, List<LocalDate> lastDays) {
        LocalDate last = lastDays.isEmpty() ? LocalDate.of(2022, 12, 31) : lastDays.get(lastDays.size() - 1);
        return leads.contains(unit.id()) || named(leads) && (exists(last) || chance.percent(3));
    }

    private Optional<Model.Said> said(Model.Task task, String milestone, LocalDate day, boolean draft) {
        String told = closed.get(task.id());
        if (told != null) {
            boolean wrong = !told.isEmpty() && !draft && chance.percent(8) && corrected.add("task " + task.id());
            return wrong ? Optional.of(correction(task, told, milestone, day)) : Optional.empty();
        }
        int stages = task.lastDays().size();
        List<Model.Stage> met = new ArrayList<>();
        int next = stagesMet.getOrDefault(task.id(), 0) + 1;
        if (stages > 1 && next <= stages && chance.percent(35)) {
            met.add(new Model.Stage(next, recent(day)));
        }
        int roll = chance.from(0, 99);
        List<Model.Proof> proofs = new ArrayList<>();
        String progress = "";
        Optional<LocalDate> on = Optional.empty();
        if (roll < 25) {
            progress = "under-way";
        } else if (roll < 50) {
            progress = "done";
            on = Optional.of(recent(day));
        } else if (roll < 53 && next == 1 && met.isEmpty()) {
            progress = "dropped";
        }
        if (tidy && progress.equals("done")) {
            if (chance.percent(98)) {
                proofs.add(new Model.Proof(0, on));
            }
        } else if (!progress.equals("dropped") && chance.percent(25)) {
            int product = chance.from(0, task.products().size());
            boolean dated = on.isEmpty() || chance.percent(50);
            proofs.add(new Model.Proof(product, dated ? Optional.of(recent(day)) : Optional.empty()));
        }
        if (progress.isEmpty() && met.isEmpty() && proofs.isEmpty()) {
            return Optional.empty();
        }
        if (!draft) {
            if (!met.isEmpty()) {
                stagesMet.put(task.id(), next);
            }
            if (progress.equals("done")) {
                closed.put(task.id(), milestone);
            } else if (progress.equals("dropped") || !proofs.isEmpty() || next == stages && !met.isEmpty()) {
                closed.put(task.id(), ""); // whether it is done by now is not for this unit alone to know
            }
        }
        return Optional.of(new Model.Said(task.id(), progress, on, met, proofs, ""));
    }

    /** Done on another day, or not yet done after all. */
    private Model.Said correction(Model.Task task, String told, String milestone, LocalDate day) {
        boolean done = chance.percent(60);
        if (!done) {
            closed.remove(task.id());
            stagesMet.put(task.id(), task.lastDays().size()); // stages that were taken back are not met again
        }
        Optional<LocalDate> on = done ? Optional.of(recent(day)) : Optional.empty();
        if (done) {
            closed.put(task.id(), milestone);
        }
        return new Model.Said(task.id(), done ? "done" : "under-way", on, List.of(), List.of(), told);
    }

    private Optional<Model.Figure> figure(Model.Target target, String milestone, boolean draft) {
        if (!chance.percent(target.measure().equals("yes-no") ? 85 : 70)) {
            return Optional.empty();
        }
        // a correction names the milestone just before, so that it is the latest word wherever it is put
        String before = "";
        for (int i = 1; i < plan.milestones().size(); i++) {
            before = plan.milestones().get(i).id().equals(milestone)
                    ? plan.milestones().get(i - 1).id()
                    : before;
        }
        boolean corrects = !draft && before.equals(lastMeasured.get(target.id())) && chance.percent(6);
        if (!draft) {
            lastMeasured.put(target.id(), milestone);
        }
        String wrong = corrects ? before : "";
        boolean alone = target.measure().equals("number") && chance.percent(50);
        return switch (target.measure()) {
            case "yes-no" -> Optional.of(figure(target, Optional.of(chance.percent(93)), wrong));
            case "rank" -> Optional.of(value(target, 10 * chance.from(5, 14), wrong));
            case "growth" -> {
                int total = chance.from(10, 60);
                yield Optional.of(counted(target, total * chance.from(105, 140) / 100, Optional.of(total), wrong));
            }
            case "number" ->
                Optional.of(
                        alone
                                ? value(target, 10 * chance.from(0, 3), wrong)
                                : counted(target, chance.from(0, 3), Optional.empty(), wrong));
            default -> ratio(target, wrong);
        };
    }

    private Optional<Model.Figure> ratio(Model.Target target, String wrong) {
        if (target.id().equals("sipas")) {
            boolean second = !unit.id().equals(plan.focalUnit());
            return second && !chance.percent(10)
                    ? Optional.empty()
                    : Optional.of(value(target, chance.from(870, 960), wrong));
        }
        int total = chance.from(100, 900);
        int missed = chance.percent(50) ? 0 : chance.from(0, total / 30);
        return Optional.of(counted(target, total - missed, Optional.of(total), wrong));
    }

    private static Model.Figure figure(Model.Target target, Optional<Boolean> answer, String wrong) {
        return new Model.Figure(target.id(), Optional.empty(), Optional.empty(), Optional.empty(), answer, wrong);
    }

    private static Model.Figure value(Model.Target target, int tenths, String wrong) {
        return new Model.Figure(
                target.id(), Optional.of(tenths), Optional.empty(), Optional.empty(), Optional.empty(), wrong);
    }

    private static Model.Figure counted(Model.Target target, int count, Optional<Integer> total, String wrong) {
        return new Model.Figure(target.id(), Optional.empty(), Optional.of(count), total, Optional.empty(), wrong);
    }

    /** The days since the report before: most in time, some late, some not at all. */
    private Optional<Model.Done> done(
            Model.Duty duty, String milestone, LocalDate before, LocalDate day, boolean draft) {
        List<LocalDate> on = new ArrayList<>();
        for (LocalDate due : duty.lastDays()) {
            Predicate<LocalDate> since = last -> last.isAfter(before.minusDays(10)) && !last.isAfter(day);
            int roll = chance.from(0, 99);
            LocalDate when = roll < 80 ? chance.day(due.minusDays(20), due) : due.plusDays(chance.from(1, 40));
            if (roll < 90 && since.test(when)) {
                on.add(when);
            }
        }
        String told = lastDuty.getOrDefault(duty.id(), "");
        boolean wrong = !told.isEmpty() && !draft && chance.percent(4) && corrected.add("duty " + duty.id());
        if (on.isEmpty() && !wrong) {
            return Optional.empty();
        }
        if (!draft) {
            lastDuty.put(duty.id(), milestone);
        }
        return Optional.of(new Model.Done(duty.id(), on, wrong ? told : ""));
    }

    private LocalDate recent(LocalDate day) {
        LocalDate first = day.minusDays(90);
        return chance.day(first.isBefore(FIRST) ? FIRST : first, day);
    }
}
