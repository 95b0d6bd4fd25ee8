package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Units;

/**
 * Adds up any number of plans, one after the other: only figures are kept, so that memory does not grow with what the plans
 * say. Each plan and unit has its own figures, and those with everything under it.
 */
public final class RollUp {
    /**
     * A line of the sums.
     *
     * @param register the file that a unit is written in; empty where the line is not that of a unit, or its plan has no register
     * @param parent the id that stands above it, with a line of its own or not
     * @param above which line of the same sums it stands under, counted from 0; {@link #NOWHERE} where it stands under none
     * @param counted whether its own figures are known; those under it are counted all the same
     * @param all its own and everything under it
     */
    public record Row(
            Optional<String> register,
            String id,
            String title,
            Optional<String> parent,
            int above,
            boolean counted,
            Sums own,
            Sums all) {}

    /** Under no line. */
    public static final int NOWHERE = -1;

    /** A unit of one register: the same id in two registers is two units. */
    private record UnitKey(Units register, String id) {}

    private record PlanLine(String id, String title, Optional<String> parent, boolean counted, Sums own) {}

    private static final String NOBODY = "";

    private final LocalDate asOf;
    private final List<PlanLine> plans = new ArrayList<>();
    /** Each id once: many plans stand under one. */
    private final Map<String, Optional<String>> parentIds = new HashMap<>();

    private final Map<String, String> areaTitles = new LinkedHashMap<>();
    private final Map<String, Sums> areas = new LinkedHashMap<>();
    private final Set<Units> registers = new LinkedHashSet<>();
    private final Map<UnitKey, Sums> ofUnits = new LinkedHashMap<>();
    private final Sums total = new Sums();

    private final boolean units;

    /** Sums by plan, by area and by unit. */
    public RollUp(LocalDate asOf) {
        this(asOf, true);
    }

    private RollUp(LocalDate asOf, boolean units) {
        this.asOf = asOf;
        this.units = units;
    }

    /** Sums by plan and by area alone: no register is kept, which a nation has many of. */
    public static RollUp withoutUnits(LocalDate asOf) {
        return new RollUp(asOf, false);
    }

    /** Adds a plan; it may be forgotten afterwards. */
    public void add(PlanStatus status) {
        Plan plan = status.plan();
        Units register = plan.units();
        if (units) {
            registers.add(register);
        }
        Sums own = new Sums();
        for (Area area : plan.areasInUse()) {
            areaTitles.putIfAbsent(area.id(), area.title());
            areas.computeIfAbsent(area.id(), any -> new Sums());
        }
        for (TaskStanding task : status.tasks()) {
            own.add(Sums.Kind.of(task.standing()));
            Objects.requireNonNull(areas.get(task.task().area())).add(Sums.Kind.of(task.standing()));
            for (PartStanding part : task.parts()) {
                count(register, part.unit(), Sums.Kind.of(part.standing()));
            }
            if (task.parts().isEmpty()) {
                count(register, NOBODY, Sums.Kind.of(task.standing()));
            }
        }
        for (MilestoneStanding milestone : status.milestones()) {
            if (milestone.passed(asOf)) {
                for (Submission submission : milestone.submissions()) {
                    own.add(Sums.Kind.of(submission.timeliness()));
                    count(register, submission.unit().id(), Sums.Kind.of(submission.timeliness()));
                }
            }
        }
        for (TargetStanding target : status.targets()) {
            own.add(target.figure()
                    .met()
                    .map(met -> met ? Sums.Kind.TARGETS_MET : Sums.Kind.TARGETS_NOT_MET)
                    .orElse(Sums.Kind.TARGETS_UNKNOWN));
        }
        for (DutyStanding duty : status.duties()) {
            for (DutyStanding.Occurrence occurrence : duty.occurrences()) {
                kind(occurrence).ifPresent(kind -> {
                    own.add(kind);
                    count(register, occurrence.unit().orElse(NOBODY), kind);
                });
            }
        }
        total.add(own);
        Optional<String> parent = plan.parent().flatMap(id -> parentIds.computeIfAbsent(id, Optional::of));
        plans.add(new PlanLine(plan.id(), plan.document().title(), parent, true, own));
    }

    /** Adds a plan of which nothing can be read: a line without figures. */
    public void addUnreadable(String plan) {
        plans.add(new PlanLine(plan, "", Optional.empty(), false, new Sums()));
    }

    /** Adds a plan that was read but asks for more than is counted: a line without figures of its own. */
    public void addUncounted(Plan plan) {
        plans.add(new PlanLine(plan.id(), plan.document().title(), plan.parent(), false, new Sums()));
    }

    /** An occurrence counts once its day has passed. */
    private Optional<Sums.Kind> kind(DutyStanding.Occurrence occurrence) {
        if (!occurrence.due().isBefore(asOf)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (occurrence.state()) {
                    case DONE -> Sums.Kind.DUTIES_DONE;
                    case LATE -> Sums.Kind.DUTIES_LATE;
                    case OPEN, MISSED -> Sums.Kind.DUTIES_MISSED;
                });
    }

    private void count(Units register, String id, Sums.Kind kind) {
        if (units) {
            ofUnits.computeIfAbsent(new UnitKey(register, id), any -> new Sums())
                    .add(kind);
        }
    }

    /** All plans together; every task is counted once. */
    public Sums total() {
        return total;
    }

    public int plans() {
        return plans.size();
    }

    /** A line a plan, in the order they were added. */
    public List<Row> byPlan() {
        Map<String, Sums> own = new LinkedHashMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (PlanLine plan : plans) {
            lines.putIfAbsent(plan.id(), lines.size());
            own.merge(plan.id(), plan.own(), Sums::plus);
            plan.parent().ifPresent(parent -> parents.putIfAbsent(plan.id(), parent));
        }
        Map<String, Sums> all =
                SumsBelow.of(own, id -> Optional.ofNullable(parents.get(id)).filter(own::containsKey));
        List<Row> rows = new ArrayList<>();
        for (PlanLine plan : plans) {
            rows.add(new Row(
                    Optional.empty(),
                    plan.id(),
                    plan.title(),
                    plan.parent(),
                    plan.parent().map(lines::get).orElse(NOWHERE),
                    plan.counted(),
                    plan.own(),
                    Objects.requireNonNull(all.get(plan.id()))));
        }
        return rows;
    }

    /** A line an area, tasks only; areas of the same id are one. */
    public List<Row> byArea() {
        List<Row> rows = new ArrayList<>();
        areas.forEach((id, sums) -> rows.add(new Row(
                Optional.empty(), id, areaTitles.getOrDefault(id, ""), Optional.empty(), NOWHERE, true, sums, sums)));
        return rows;
    }

    /** A line for each unit that has any figure, in the order of the registers; what names no unit of a register comes last. */
    public List<Row> byUnit() {
        Map<UnitKey, Sums> own = new LinkedHashMap<>();
        registers.forEach(register -> {
            for (Unit unit : register.units()) {
                UnitKey key = new UnitKey(register, unit.id());
                own.putIfAbsent(key, ofUnits.getOrDefault(key, new Sums()));
            }
        });
        ofUnits.forEach(own::putIfAbsent);
        Map<UnitKey, Sums> all = SumsBelow.of(own, this::parent);
        all.values().removeIf(Sums::isZero);
        Map<UnitKey, Integer> lines = new HashMap<>();
        all.keySet().forEach(key -> lines.put(key, lines.size()));
        List<Row> rows = new ArrayList<>();
        all.forEach((key, whole) -> {
            Optional<UnitKey> parent = parent(key);
            rows.add(new Row(
                    key.register().path(),
                    key.id(),
                    key.id().equals(NOBODY) ? "" : key.register().nameOf(key.id()),
                    parent.map(UnitKey::id),
                    parent.map(lines::get).orElse(NOWHERE),
                    true,
                    Objects.requireNonNull(own.get(key)),
                    whole));
        });
        return rows;
    }

    /** The sum of the lines of units: a task that several units lead counts for each of them. */
    public Sums totalOfUnits() {
        Sums sum = new Sums();
        ofUnits.values().forEach(sum::add);
        return sum;
    }

    private Optional<UnitKey> parent(UnitKey key) {
        Units register = key.register();
        return register.unit(key.id())
                .flatMap(Unit::parent)
                .map(UnitRef::written)
                .flatMap(register::find)
                .filter(id -> register.unit(id).isPresent())
                .map(id -> new UnitKey(key.register(), id));
    }
}
