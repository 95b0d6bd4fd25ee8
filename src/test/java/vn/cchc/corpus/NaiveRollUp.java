package vn.cchc.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works out the figures of a model on a day from docs/reporting.md alone, as simply as can be and with no line of the
 * program: whoever doubts a figure can follow it here.
 */
final class NaiveRollUp {
    private static final int DUE_SOON = 15;
    private static final LocalDate END_OF_YEAR = LocalDate.of(2022, 12, 31);

    private final Model model;
    private final LocalDate asOf;
    /** Figures by plan, area and unit; what nobody in particular owes goes by an empty id. */
    final TreeMap<String, Figures> plans = new TreeMap<>();

    final TreeMap<String, Figures> areas = new TreeMap<>();
    final TreeMap<String, Figures> units = new TreeMap<>();

    /** A part of a task, or a task. */
    private record State(boolean done, boolean dropped, Optional<LocalDate> on, List<Boolean> stagesMet) {}

    NaiveRollUp(Model model, LocalDate asOf) {
        this.model = model;
        this.asOf = asOf;
        for (Model.Plan plan : model.plans()) {
            new OfPlan(plan).count();
        }
    }

    Model model() {
        return model;
    }

    /** The figures of a plan and of every plan under it. */
    Figures withPlansBelow(String id) {
        Figures sum = new Figures();
        sum.add(plans.get(id));
        for (Model.Plan plan : model.plans()) {
            if (plan.parent().equals(id)) {
                sum.add(withPlansBelow(plan.id()));
            }
        }
        return sum;
    }

    /** The figures of a unit and of every unit under it. */
    Figures withUnitsBelow(String id) {
        Figures sum = new Figures();
        sum.add(units.getOrDefault(id, new Figures()));
        for (Model.Unit unit : model.units()) {
            if (unit.parent().equals(id) && !id.isEmpty()) {
                sum.add(withUnitsBelow(unit.id()));
            }
        }
        return sum;
    }

    static Figures total(TreeMap<String, Figures> rows) {
        Figures sum = new Figures();
        rows.values().forEach(sum::add);
        return sum;
    }

    private static Figures row(TreeMap<String, Figures> rows, String id) {
        return rows.computeIfAbsent(id, any -> new Figures());
    }

    /** The units that references mean on a day, groups as their units that exist then. */
    private Set<String> meant(List<String> refs, LocalDate day) {
        Set<String> meant = new LinkedHashSet<>();
        for (String ref : refs) {
            for (Model.Unit unit : model.units()) {
                boolean exists = !day.isBefore(unit.from().orElse(day))
                        && !day.isAfter(unit.until().orElse(day));
                if (unit.groups().contains(ref) && exists) {
                    meant.add(unit.id());
                }
            }
        }
        return meant;
    }

    private Set<String> leads(List<String> refs, LocalDate day) {
        Set<String> leads = meant(refs, day);
        leads.addAll(named(refs));
        return leads;
    }

    private Set<String> existing(List<String> refs, LocalDate day) {
        Set<String> existing = meant(refs, day);
        for (Model.Unit unit : model.units()) {
            boolean exists = !day.isBefore(unit.from().orElse(day))
                    && !day.isAfter(unit.until().orElse(day));
            if (refs.contains(unit.id()) && exists) {
                existing.add(unit.id());
            }
        }
        return existing;
    }

    private Set<String> named(List<String> refs) {
        Set<String> named = new LinkedHashSet<>(refs);
        for (Model.Group group : model.groups()) {
            named.remove(group.id());
        }
        return named;
    }

    /** One plan on the day. */
    private final class OfPlan {
        private final Model.Plan plan;
        private final TreeMap<String, List<Model.Report>> handedIn = new TreeMap<>();
        private final Figures own;

        OfPlan(Model.Plan plan) {
            this.plan = plan;
            this.own = row(plans, plan.id());
            for (Model.Report report : plan.reports()) {
                if (report.submitted().isPresent() && !report.submitted().get().isAfter(asOf)) {
                    handedIn.computeIfAbsent(report.unit(), any -> new ArrayList<>())
                            .add(report);
                }
            }
            for (List<Model.Report> reports : handedIn.values()) {
                reports.sort((one, other) ->
                        one.submitted().get().compareTo(other.submitted().get()));
            }
        }

        void count() {
            for (Model.Task task : plan.tasks()) {
                count(task);
            }
            for (Model.Milestone milestone : plan.milestones()) {
                if (milestone.last().isBefore(asOf)) {
                    count(milestone);
                }
            }
            for (Model.Target target : plan.targets()) {
                Optional<Boolean> met = met(target);
                own.add(met.isEmpty() ? "TARGETS_UNKNOWN" : met.get() ? "TARGETS_MET" : "TARGETS_NOT_MET");
            }
            for (Model.Duty duty : plan.duties()) {
                count(duty);
            }
        }

        private List<Model.Report> reports(String unit) {
            return handedIn.getOrDefault(unit, List.of());
        }

        // tasks

        private void count(Model.Task task) {
            LocalDate last = END_OF_YEAR;
            if (!task.lastDays().isEmpty()) {
                last = task.lastDays().get(task.lastDays().size() - 1);
            }
            Set<String> leads = leads(task.leads(), last);
            List<Optional<LocalDate>> delivered = delivered(task, leads);
            List<State> parts = new ArrayList<>();
            for (String lead : leads) {
                State part = part(task, lead, delivered);
                parts.add(part);
                row(units, lead).add(standing(task, part));
            }
            String standing = standing(task, whole(task, parts));
            own.add(standing);
            row(areas, task.area()).add(standing);
        }

        /** What the reports of a unit say of a task, without what was taken back. */
        private List<Model.Said> said(Model.Task task, String unit) {
            List<Model.Said> said = new ArrayList<>();
            for (Model.Report report : reports(unit)) {
                for (Model.Said entry : report.tasks()) {
                    if (entry.task().equals(task.id()) && !takenBack(unit, report, task)) {
                        said.add(entry);
                    }
                }
            }
            return said;
        }

        private boolean takenBack(String unit, Model.Report wrong, Model.Task task) {
            for (Model.Report report : reports(unit)) {
                for (Model.Said entry : report.tasks()) {
                    if (entry.task().equals(task.id()) && entry.corrects().equals(wrong.milestone())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean proves(Model.Proof proof, int product, Model.Task task) {
            return proof.product() == product
                    || proof.product() == 0 && task.products().get(product - 1).own();
        }

        /** The first day of each product, over all leads. */
        private List<Optional<LocalDate>> delivered(Model.Task task, Set<String> leads) {
            List<Optional<LocalDate>> first = new ArrayList<>();
            for (int product = 1; product <= task.products().size(); product++) {
                Optional<LocalDate> day = Optional.empty();
                for (String lead : leads) {
                    for (Model.Said entry : said(task, lead)) {
                        for (Model.Proof proof : entry.evidence()) {
                            LocalDate date = proof.date().or(entry::on).orElse(null);
                            boolean counts = date != null && !date.isAfter(asOf) && proves(proof, product, task);
                            if (counts && (day.isEmpty() || date.isBefore(day.get()))) {
                                day = Optional.of(date);
                            }
                        }
                    }
                }
                first.add(day);
            }
            return first;
        }

        private State part(Model.Task task, String unit, List<Optional<LocalDate>> delivered) {
            String progress = "";
            Optional<LocalDate> saidOn = Optional.empty();
            boolean deliveredSome = false;
            List<LocalDate> stages = new ArrayList<>();
            for (int stage = 1; stage <= task.lastDays().size(); stage++) {
                stages.add(null);
            }
            for (Model.Said entry : said(task, unit)) {
                if (!entry.progress().isEmpty()) {
                    progress = entry.progress();
                    saidOn = entry.on();
                }
                for (Model.Stage stage : entry.stages()) {
                    if (!stage.on().isAfter(asOf)) {
                        stages.set(stage.stage() - 1, stage.on());
                    }
                }
                for (Model.Proof proof : entry.evidence()) {
                    LocalDate date = proof.date().or(entry::on).orElse(END_OF_YEAR.plusYears(9));
                    deliveredSome |= !date.isAfter(asOf);
                }
            }
            Optional<LocalDate> on = Optional.empty();
            if (progress.equals("done") && !saidOn.get().isAfter(asOf)) {
                on = saidOn;
            } else if (!stages.isEmpty() && !stages.contains(null)) {
                on = Optional.of(stages.get(0));
                for (LocalDate stage : stages) {
                    on = stage.isAfter(on.get()) ? Optional.of(stage) : on;
                }
            } else if (task.lastDays().size() < 2 && deliveredSome) {
                on = lastOwn(task, delivered);
            }
            boolean dropped = progress.equals("dropped");
            List<Boolean> met = new ArrayList<>();
            for (LocalDate stage : stages) {
                met.add(stage != null || on.isPresent());
            }
            return new State(on.isPresent() && !dropped, dropped, on, met);
        }

        /** The day on which the last product that stands on its own was delivered. */
        private Optional<LocalDate> lastOwn(Model.Task task, List<Optional<LocalDate>> delivered) {
            Optional<LocalDate> last = Optional.empty();
            for (int i = 0; i < delivered.size(); i++) {
                if (task.products().get(i).own()) {
                    if (delivered.get(i).isEmpty()) {
                        return Optional.empty();
                    }
                    if (last.isEmpty() || delivered.get(i).get().isAfter(last.get())) {
                        last = delivered.get(i);
                    }
                }
            }
            return last;
        }

        private State whole(Model.Task task, List<State> parts) {
            List<State> kept = new ArrayList<>();
            for (State part : parts) {
                if (!part.dropped()) {
                    kept.add(part);
                }
            }
            boolean done = !kept.isEmpty();
            Optional<LocalDate> latest = Optional.empty();
            for (State part : kept) {
                done &= part.done();
                if (part.done() && (latest.isEmpty() || part.on().get().isAfter(latest.get()))) {
                    latest = part.on();
                }
            }
            List<Boolean> met = new ArrayList<>();
            for (int stage = 0; stage < task.lastDays().size(); stage++) {
                boolean all = true;
                for (State part : kept) {
                    all &= part.stagesMet().get(stage);
                }
                met.add(all);
            }
            return new State(done, kept.isEmpty() && !parts.isEmpty(), done ? latest : Optional.empty(), met);
        }

        private String standing(Model.Task task, State state) {
            if (state.dropped()) {
                return "DROPPED";
            }
            List<LocalDate> days = task.lastDays();
            if (state.done()) {
                boolean late = !days.isEmpty() && state.on().get().isAfter(days.get(days.size() - 1));
                return late ? "DONE_LATE" : "DONE_ON_TIME";
            }
            for (int stage = 0; stage < days.size(); stage++) {
                if (!state.stagesMet().get(stage)) {
                    LocalDate due = days.get(stage);
                    return due.isBefore(asOf)
                            ? "OVERDUE"
                            : due.isAfter(asOf.plusDays(DUE_SOON)) ? "IN_TIME" : "DUE_SOON";
                }
            }
            return "UNDATED";
        }

        // reports

        private void count(Model.Milestone milestone) {
            for (String unit : existing(plan.reporters(), milestone.named())) {
                String kind = "REPORTS_MISSING";
                for (Model.Report report : reports(unit)) {
                    if (report.milestone().equals(milestone.id())) {
                        LocalDate day = report.submitted().get();
                        kind = !day.isAfter(milestone.last())
                                ? "REPORTS_ON_TIME"
                                : day.equals(milestone.named()) ? "REPORTS_ON_NAMED_DAY" : "REPORTS_LATE";
                    }
                }
                own.add(kind);
                row(units, unit).add(kind);
            }
        }

        // targets

        /** A unit's measurement of the last milestone for which it measured, without what was taken back. */
        private Optional<Model.Figure> latest(Model.Target target, String unit) {
            Optional<Model.Figure> latest = Optional.empty();
            for (Model.Milestone milestone : plan.milestones()) {
                for (Model.Report report : reports(unit)) {
                    for (Model.Figure figure : report.targets()) {
                        if (report.milestone().equals(milestone.id())
                                && figure.target().equals(target.id())
                                && !takenBack(unit, report, target)) {
                            latest = Optional.of(figure);
                        }
                    }
                }
            }
            return latest;
        }

        private boolean takenBack(String unit, Model.Report wrong, Model.Target target) {
            for (Model.Report report : reports(unit)) {
                for (Model.Figure figure : report.targets()) {
                    if (figure.target().equals(target.id()) && figure.corrects().equals(wrong.milestone())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Optional<Boolean> met(Model.Target target) {
            if (target.measure().equals("yes-no")) {
                return yesNo(target);
            }
            List<Model.Figure> figures = new ArrayList<>();
            for (String unit : handedIn.keySet()) {
                latest(target, unit).ifPresent(figures::add);
            }
            BigDecimal count = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal values = BigDecimal.ZERO;
            int weighed = 0;
            for (Model.Figure figure : figures) {
                count = count.add(BigDecimal.valueOf(figure.count().orElse(0)));
                total = total.add(BigDecimal.valueOf(figure.total().orElse(0)));
                values = values.add(BigDecimal.valueOf(figure.value().orElse(0), 1));
                weighed += figure.total().isPresent() ? 1 : 0;
            }
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            if (target.measure().equals("number")) {
                return Optional.of(keeps(target, count.add(values), BigDecimal.ONE));
            }
            boolean quotient = !target.measure().equals("rank") && weighed == figures.size();
            if (quotient) {
                BigDecimal part = target.measure().equals("growth") ? count.subtract(total) : count;
                return Optional.of(keeps(target, part.multiply(BigDecimal.valueOf(100)), total));
            }
            return figures.size() == 1 ? Optional.of(keeps(target, values, BigDecimal.ONE)) : Optional.empty();
        }

        /** Known where no answer that is still to come could change it: every number of them is tried. */
        private Optional<Boolean> yesNo(Model.Target target) {
            Set<String> asked = existing(target.units().isEmpty() ? plan.reporters() : target.units(), asOf);
            int yes = 0;
            int silent = 0;
            for (String unit : asked) {
                Optional<Model.Figure> figure = latest(target, unit);
                silent += figure.isEmpty() ? 1 : 0;
                yes += figure.isPresent() && figure.get().answer().get() ? 1 : 0;
            }
            if (asked.isEmpty() || silent == asked.size()) {
                return Optional.empty();
            }
            Set<Boolean> verdicts = new LinkedHashSet<>();
            for (int more = 0; more <= silent; more++) {
                verdicts.add(keeps(target, BigDecimal.valueOf(100L * (yes + more)), BigDecimal.valueOf(asked.size())));
            }
            return verdicts.size() == 1 ? Optional.of(verdicts.iterator().next()) : Optional.empty();
        }

        private boolean keeps(Model.Target target, BigDecimal part, BigDecimal whole) {
            int side = part.compareTo(whole.multiply(BigDecimal.valueOf(target.bound())));
            return switch (target.sign()) {
                case "=" -> side == 0;
                case ">" -> side > 0;
                case "≥" -> side >= 0;
                default -> side <= 0;
            };
        }

        // duties

        private void count(Model.Duty duty) {
            LocalDate before = LocalDate.MIN;
            for (int i = 0; i < duty.lastDays().size(); i++) {
                LocalDate due = duty.lastDays().get(i);
                boolean last = i == duty.lastDays().size() - 1;
                if (due.isBefore(asOf)) {
                    if (duty.units().isEmpty()) {
                        String kind = kind(daysOfAnyone(duty), before, due, last);
                        own.add(kind);
                        row(units, "").add(kind);
                    }
                    for (String unit : existing(duty.units(), due)) {
                        boolean issuer =
                                unit.equals(plan.issuedBy()) && !duty.units().contains(plan.focalUnit());
                        String speaker = issuer ? plan.focalUnit() : unit;
                        String kind = kind(days(duty, speaker), before, due, last);
                        own.add(kind);
                        row(units, unit).add(kind);
                    }
                }
                before = due;
            }
        }

        private String kind(List<LocalDate> days, LocalDate before, LocalDate due, boolean last) {
            String kind = "DUTIES_MISSED";
            for (LocalDate day : days) {
                if (!day.isAfter(asOf) && day.isAfter(before) && !day.isAfter(due)) {
                    return "DUTIES_DONE";
                }
                if (!day.isAfter(asOf) && last && day.isAfter(due)) {
                    kind = "DUTIES_LATE";
                }
            }
            return kind;
        }

        private List<LocalDate> daysOfAnyone(Model.Duty duty) {
            List<LocalDate> days = new ArrayList<>();
            for (String unit : handedIn.keySet()) {
                days.addAll(days(duty, unit));
            }
            return days;
        }

        private List<LocalDate> days(Model.Duty duty, String unit) {
            List<LocalDate> days = new ArrayList<>();
            for (Model.Report report : reports(unit)) {
                boolean takenBack = false;
                for (Model.Report other : reports(unit)) {
                    for (Model.Done done : other.duties()) {
                        takenBack |=
                                done.duty().equals(duty.id()) && done.corrects().equals(report.milestone());
                    }
                }
                for (Model.Done done : report.duties()) {
                    if (done.duty().equals(duty.id()) && !takenBack) {
                        days.addAll(done.on());
                    }
                }
            }
            return days;
        }
    }
}
