package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Withdrawn;

/**
 * What the reports handed in up to a day say, by unit. A later report adds to an earlier one; what it corrects counts for
 * nothing.
 */
final class Ledger implements Comparator<Report> {
    private final LocalDate asOf;
    /** The body that issued the plan and the office that speaks for it, by id; null where the plan names none. */
    private final @Nullable String issuer;

    private final @Nullable String focal;
    private final Map<String, Integer> orderOfMilestones;
    private final Map<String, Map<String, Said>> tasks = new HashMap<>();
    private final Map<String, Map<String, List<LocalDate>>> duties = new HashMap<>();
    private final Map<String, Map<String, Map<String, Measurement>>> targets = new HashMap<>();

    /** @param order of the milestones: the same for every day */
    Ledger(Plan plan, LocalDate asOf, Map<String, Integer> order) {
        this.asOf = asOf;
        this.orderOfMilestones = order;
        this.issuer = id(plan, plan.document().issuedBy());
        this.focal = id(plan, plan.document().focalUnit());
        Map<String, List<Report>> byUnit = new LinkedHashMap<>();
        for (Report report : plan.reports()) {
            if (report.handedInBy(asOf)) {
                String unit = plan.units().idOf(report.unit());
                List<Report> its = byUnit.get(unit);
                if (its == null) {
                    its = new ArrayList<>(4);
                    byUnit.put(unit, its);
                }
                its.add(report);
            }
        }
        for (Map.Entry<String, List<Report>> unit : byUnit.entrySet()) {
            readUnit(unit.getKey(), unit.getValue());
        }
    }

    /** Which milestone of a plan is the first, the second …, by id. */
    static Map<String, Integer> order(Plan plan) {
        Map<String, Integer> order = new HashMap<>();
        for (Milestone milestone : plan.document().milestones()) {
            order.putIfAbsent(milestone.id(), order.size());
        }
        return order;
    }

    private static @Nullable String id(Plan plan, Optional<UnitRef> ref) {
        return ref.isPresent() ? plan.units().idOf(ref.get()) : null;
    }

    private void readUnit(String unit, List<Report> reports) {
        reports.sort(this);
        Withdrawn withdrawn = new Withdrawn(reports);
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                if (!withdrawn.holds(report, said)) {
                    words(said.task(), unit).add(report, said);
                }
            }
            for (Report.DutyDone said : report.duties()) {
                if (!withdrawn.holds(report, said)) {
                    done(unit, said);
                }
            }
            for (Measurement said : report.targets()) {
                if (!withdrawn.holds(report, said) && said.says()) {
                    measured(unit, report, said);
                }
            }
        }
    }

    private Said words(String task, String unit) {
        Map<String, Said> byUnit = tasks.get(task);
        if (byUnit == null) {
            byUnit = new HashMap<>();
            tasks.put(task, byUnit);
        }
        Said words = byUnit.get(unit);
        if (words == null) {
            words = new Said(asOf);
            byUnit.put(unit, words);
        }
        return words;
    }

    private void done(String unit, Report.DutyDone said) {
        Map<String, List<LocalDate>> byUnit = duties.get(said.duty());
        if (byUnit == null) {
            byUnit = new LinkedHashMap<>();
            duties.put(said.duty(), byUnit);
        }
        List<LocalDate> days = byUnit.get(unit);
        if (days == null) {
            days = new ArrayList<>();
            byUnit.put(unit, days);
        }
        for (LocalDate day : said.on()) {
            if (!day.isAfter(asOf)) {
                days.add(day);
            }
        }
    }

    /** A measurement belongs to the milestone of its report; one that corrects another takes that one's place. */
    private void measured(String unit, Report report, Measurement said) {
        Optional<Correction> corrects = said.correction();
        boolean moved = corrects.isPresent()
                && orderOfMilestones.containsKey(corrects.get().milestone());
        Map<String, Map<String, Measurement>> byUnit = targets.get(said.target());
        if (byUnit == null) {
            byUnit = new LinkedHashMap<>();
            targets.put(said.target(), byUnit);
        }
        Map<String, Measurement> byMilestone = byUnit.get(unit);
        if (byMilestone == null) {
            byMilestone = new HashMap<>();
            byUnit.put(unit, byMilestone);
        }
        byMilestone.put(moved ? corrects.get().milestone() : report.milestone(), said);
    }

    /** By the day they were handed in, then in the order of the milestones. */
    @Override
    public int compare(Report one, Report other) {
        int byDay = one.submitted().orElseThrow().compareTo(other.submitted().orElseThrow());
        return byDay != 0 ? byDay : Integer.compare(order(one), order(other));
    }

    private int order(Report report) {
        return orderOfMilestones.getOrDefault(report.milestone(), Integer.MAX_VALUE);
    }

    /** What a unit said of a task that certain units lead. */
    Optional<Said> said(String task, String unit, Set<String> leads) {
        Map<String, Said> words = tasks.getOrDefault(task, Map.of());
        return Optional.ofNullable(words.get(speaker(unit, words.keySet(), leads)));
    }

    /** The days on which a unit did a duty that certain units owe. */
    List<LocalDate> days(String duty, String unit, Set<String> owing) {
        Map<String, List<LocalDate>> days = duties.getOrDefault(duty, Map.of());
        return days.getOrDefault(speaker(unit, days.keySet(), owing), List.of());
    }

    /** The days on which anyone did a duty, by unit. */
    Map<String, List<LocalDate>> days(String duty) {
        return duties.getOrDefault(duty, Map.of());
    }

    /** The measurements of a target, by unit and milestone. */
    Map<String, Map<String, Measurement>> measured(String target) {
        return targets.getOrDefault(target, Map.of());
    }

    /** The focal office speaks for the body that issued the plan, where neither that body spoke nor the office owes the same. */
    private String speaker(String unit, Set<String> spoke, Set<String> owing) {
        if (!unit.equals(issuer) || spoke.contains(unit)) {
            return unit;
        }
        return focal == null || owing.contains(focal) ? unit : focal;
    }
}
