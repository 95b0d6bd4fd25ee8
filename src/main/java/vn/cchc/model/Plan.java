package vn.cchc.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.WorkingDays;

/**
 * A plan with everything in its folder.
 *
 * @param id the folder below its register of units: {@code so-gddt-ha-noi/2022}; counted from higher up where other plans
 *     that were loaded would have the same
 * @param localId the id by which files of its own register name it, whatever else was loaded
 * @param folder the folder as an absolute path with {@code /}
 * @param root the folder below which its files name plans, as an absolute path with {@code /}
 * @param parent the id of the plan that it stands under; as it is written, where no such plan was loaded
 * @param registry absent where the plan has no file of tasks
 * @param scorecard absent where the plan has no self-scoring
 */
public record Plan(
        String id,
        String localId,
        String folder,
        String root,
        PlanDocument document,
        Optional<String> parent,
        Optional<TaskRegistry> registry,
        List<Target> targets,
        List<Duty> duties,
        List<Report> reports,
        Units units,
        Calendar calendar,
        Optional<Scorecard> scorecard) {

    public Plan {
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        reports = List.copyOf(reports);
    }

    public List<Task> tasks() {
        return registry.isPresent() ? registry.get().tasks() : List.of();
    }

    public Settings settings() {
        return document.settings();
    }

    /** No more of the plan than which one it is, where it stands and under which other plan. */
    public Plan outline() {
        return new Plan(
                id,
                localId,
                folder,
                root,
                document.outline(),
                parent,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                units,
                calendar,
                Optional.empty());
    }

    /** How this plan's last days are counted. */
    public Counting counting() {
        Optional<WorkingDays> rollOver = settings().rollsOver() ? Optional.of(calendar) : Optional.empty();
        return new Counting(settings().beforeIncludesDay(), rollOver);
    }

    /** The areas, and after them one for each area that only tasks name, so that no task is lost from a table. */
    public List<Area> areasInUse() {
        List<Area> areas = new ArrayList<>(document.areas());
        Set<String> known = new HashSet<>();
        for (Area area : areas) {
            known.add(area.id());
        }
        for (Task task : tasks()) {
            if (known.add(task.area())) {
                areas.add(new Area(task.area(), "?", Optional.empty(), Optional.empty(), List.of(), task.origin()));
            }
        }
        return areas;
    }

    public Optional<Area> area(String id) {
        for (Area area : document.areas()) {
            if (area.id().equals(id)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    public Optional<Milestone> milestone(String id) {
        for (Milestone milestone : document.milestones()) {
            if (milestone.id().equals(id)) {
                return Optional.of(milestone);
            }
        }
        return Optional.empty();
    }
}
