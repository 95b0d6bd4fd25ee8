package vn.cchc.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;

/**
 * The reports that the units of a plan handed in, by unit and each unit's in the order in which they follow each other: by
 * the day, then in the order of the milestones. Drafts are left out.
 */
public final class HandedIn {
    private HandedIn() {}

    public static Map<String, List<Report>> of(Plan plan) {
        Map<String, Integer> order = new HashMap<>();
        for (Milestone milestone : plan.document().milestones()) {
            order.putIfAbsent(milestone.id(), order.size());
        }
        Map<String, List<Report>> byUnit = new LinkedHashMap<>();
        for (Report report : plan.reports()) {
            if (report.submitted().isPresent()) {
                byUnit.computeIfAbsent(plan.units().idOf(report.unit()), any -> new ArrayList<>())
                        .add(report);
            }
        }
        Comparator<Report> following = Comparator.comparing(
                        (Report report) -> report.submitted().orElseThrow())
                .thenComparing(report -> order.getOrDefault(report.milestone(), Integer.MAX_VALUE));
        byUnit.values().forEach(reports -> reports.sort(following));
        return byUnit;
    }
}
