package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Correction;
import vn.cchc.model.Measurement;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;

/**
 * What the reports handed in up to a day say, by unit. A later report adds to an earlier one; what it corrects counts for
 * nothing.
 */
final class Ledger {
    /** What a correction takes back: what the report for a milestone said of one thing. */
    private record Withdrawn(String milestone, String kind, String id) {}

    private static final String TASK = "task";
    private static final String TARGET = "target";
    private static final String DUTY = "duty";

    private final LocalDate asOf;
    /** The body that issued the plan and the office that speaks for it, by id; null where the plan names none. */
    private final String issuer;

    private final String focal;
    private final Map<String, Integer> orderOfMilestones = new HashMap<>();
    private final Map<String, Map<String, Said>> tasks = new HashMap<>();
    private final Map<String, Map<String, List<LocalDate>>> duties = new HashMap<>();
    private final Map<String, Map<String, Map<String, Measurement>>> targets = new HashMap<>();

    Ledger(Plan plan, LocalDate asOf) {
        this.asOf = asOf;
        this.issuer = plan.document().issuedBy().map(plan.units()::idOf).orElse(null);
        this.focal = plan.document().focalUnit().map(plan.units()::idOf).orElse(null);
        for (Milestone milestone : plan.document().milestones()) {
            orderOfMilestones.putIfAbsent(milestone.id(), orderOfMilestones.size());
        }
        Map<String, List<Report>> byUnit = new LinkedHashMap<>();
        for (Report report : plan.reports()) {
            if (report.handedInBy(asOf)) {
                byUnit.computeIfAbsent(plan.units().idOf(report.unit()), any -> new ArrayList<>())
                        .add(report);
            }
        }
        byUnit.forEach(this::readUnit);
    }

    private void readUnit(String unit, List<Report> reports) {
        reports.sort(Comparator.comparing((Report report) -> report.submitted().orElseThrow())
                .thenComparing(this::order));
        Set<Withdrawn> withdrawn = withdrawn(reports);
        for (Report report : reports) {
            String milestone = report.milestone();
            for (Report.TaskProgress said : report.tasks()) {
                if (!withdrawn.contains(new Withdrawn(milestone, TASK, said.task()))) {
                    tasks.computeIfAbsent(said.task(), any -> new HashMap<>())
                            .computeIfAbsent(unit, any -> new Said(asOf))
                            .add(report, said);
                }
            }
            for (Report.DutyDone said : report.duties()) {
                if (!withdrawn.contains(new Withdrawn(milestone, DUTY, said.duty()))) {
                    List<LocalDate> days = duties.computeIfAbsent(said.duty(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(unit, any -> new ArrayList<>());
                    said.on().stream().filter(day -> !day.isAfter(asOf)).forEach(days::add);
                }
            }
            for (Measurement said : report.targets()) {
                measured(unit, report, said, withdrawn);
            }
        }
    }

    /** A measurement belongs to the milestone of its report; one that corrects another takes that one's place. */
    private void measured(String unit, Report report, Measurement said, Set<Withdrawn> withdrawn) {
        String milestone = said.correction()
                .map(Correction::milestone)
                .filter(orderOfMilestones::containsKey)
                .orElse(report.milestone());
        boolean taken = withdrawn.contains(new Withdrawn(report.milestone(), TARGET, said.target()));
        if (!taken && said.says()) {
            targets.computeIfAbsent(said.target(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(unit, any -> new HashMap<>())
                    .put(milestone, said);
        }
    }

    /** Only what was handed in before can be taken back. */
    private static Set<Withdrawn> withdrawn(List<Report> reports) {
        Set<Withdrawn> withdrawn = new HashSet<>();
        Set<String> before = new HashSet<>();
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                said.correction().ifPresent(wrong -> take(withdrawn, before, wrong, TASK, said.task()));
            }
            for (Report.DutyDone said : report.duties()) {
                said.correction().ifPresent(wrong -> take(withdrawn, before, wrong, DUTY, said.duty()));
            }
            for (Measurement said : report.targets()) {
                said.correction().ifPresent(wrong -> take(withdrawn, before, wrong, TARGET, said.target()));
            }
            before.add(report.milestone());
        }
        return withdrawn;
    }

    private static void take(Set<Withdrawn> withdrawn, Set<String> before, Correction wrong, String kind, String id) {
        if (before.contains(wrong.milestone())) {
            withdrawn.add(new Withdrawn(wrong.milestone(), kind, id));
        }
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
