package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.source.Suggestions;

/** Which report is meant: that of a unit for a milestone of a plan. */
record ReportPlace(Plan plan, Unit unit, Milestone milestone) {

    /** The one plan among those given that knows the milestone and asks the unit; several or none end the run. */
    static ReportPlace of(List<Plan> plans, String unit, String milestone) throws Failure {
        String id = Named.unit(Optional.of(unit), plans).orElseThrow();
        List<ReportPlace> found = new ArrayList<>();
        List<String> milestones = new ArrayList<>();
        for (Plan plan : plans) {
            plan.document().milestones().forEach(known -> milestones.add(known.id()));
            Optional<Unit> its = plan.units().find(unit).flatMap(plan.units()::unit);
            Optional<Milestone> named = plan.milestone(milestone);
            if (its.isPresent() && named.isPresent()) {
                found.add(new ReportPlace(plan, its.get(), named.get()));
            }
        }
        if (found.isEmpty() && milestones.contains(milestone)) {
            throw Failure.usage("unit-is-group", id);
        }
        if (found.isEmpty()) {
            throw Failure.usage("milestone-unknown", milestone, Suggestions.nearestOrAll(milestone, milestones));
        }
        return only(found);
    }

    private static ReportPlace only(List<ReportPlace> found) throws Failure {
        List<ReportPlace> asked = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ReportPlace place : found) {
            ids.add(place.plan().id());
            if (place.isExpected()) {
                asked.add(place);
            }
        }
        if (found.size() > 1 && asked.size() != 1) {
            throw Failure.usage("plan-ambiguous", ids);
        }
        return asked.size() == 1 ? asked.get(0) : found.get(0);
    }

    /** Whether the plan asks the unit to report for the milestone. */
    boolean isExpected() {
        return plan.document()
                .reporting()
                .map(reporting -> milestone
                        .namedDay()
                        .map(day -> plan.units().expand(reporting.by(), day).contains(unit))
                        .orElse(true))
                .orElse(false);
    }

    /** Where its file is or is to be. */
    Path file() {
        return Path.of(plan.folder(), "reports", milestone.id(), unit.id() + ".yaml");
    }

    /** The file's path as people write it from the working folder. */
    String shown(Session session) {
        return shown(file(), session);
    }

    static String shown(Path file, Session session) {
        Path from = session.env().workingFolder().toAbsolutePath().normalize();
        return from.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** Refuses a place that links lead out of the plan's folder. */
    void refuseOutside(Session session) throws Failure {
        try {
            Path folder = Path.of(plan.folder()).toRealPath();
            for (Path at = file().getParent();
                    at != null && at.startsWith(Path.of(plan.folder()));
                    at = at.getParent()) {
                if (Files.exists(at) && !at.toRealPath().startsWith(folder)) {
                    throw Failure.untold("outside-plan", shown(session));
                }
            }
        } catch (IOException unreadable) {
            throw Failure.untold("unreadable", shown(session));
        }
    }
}
