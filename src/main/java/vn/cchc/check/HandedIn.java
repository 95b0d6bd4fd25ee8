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
                String unit = plan.units().idOf(report.unit());
                List<Report> its = byUnit.get(unit);
                if (its == null) {
                    its = new ArrayList<>();
                    byUnit.put(unit, its);
                }
                its.add(report);
            }
        }
        Comparator<Report> following = new Following(order);
        for (List<Report> reports : byUnit.values()) {
            reports.sort(following);
        }
        return byUnit;
    }

    /** @param order the places of the milestones by their ids */
    private record Following(Map<String, Integer> order) implements Comparator<Report> {
        @Override
        public int compare(Report one, Report other) {
            int byDay =
                    one.submitted().orElseThrow().compareTo(other.submitted().orElseThrow());
            return byDay != 0 ? byDay : Integer.compare(place(one), place(other));
        }

        private int place(Report report) {
            return order.getOrDefault(report.milestone(), Integer.MAX_VALUE);
        }
    }
}
