package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Target;
import vn.cchc.model.TaskRegistry;

/** Gathers what the files of one plan say; of all but reports a plan has one of a kind. */
final class PlanParts {
    private Optional<TaskRegistry> tasks = Optional.empty();
    private Optional<List<Target>> targets = Optional.empty();
    private Optional<List<Duty>> duties = Optional.empty();
    private Optional<Scorecard> scorecard = Optional.empty();
    private final List<Report> reports = new ArrayList<>();

    /** Keeps what a file says; false where there was one of its kind before, which stands. */
    boolean put(Body body) {
        if (body instanceof Body.Handed handed) {
            reports.add(handed.report());
            return true;
        }
        if (body instanceof Body.Tasks read) {
            boolean first = tasks.isEmpty();
            tasks = first ? Optional.of(read.registry()) : tasks;
            return first;
        }
        if (body instanceof Body.Targets read) {
            boolean first = targets.isEmpty();
            targets = first ? Optional.of(read.targets()) : targets;
            return first;
        }
        if (body instanceof Body.Duties read) {
            boolean first = duties.isEmpty();
            duties = first ? Optional.of(read.duties()) : duties;
            return first;
        }
        boolean first = scorecard.isEmpty();
        scorecard = first ? Optional.of(((Body.Points) body).scorecard()) : scorecard;
        return first;
    }

    Plan plan(String folder, PlanDocument document, Surroundings around) {
        Optional<String> parent = document.parent();
        return new Plan(
                around.id(folder),
                around.localId(folder),
                folder,
                around.root(folder),
                document,
                parent.isPresent() ? Optional.of(around.named(folder, parent.get())) : parent,
                tasks,
                targets.orElse(List.of()),
                duties.orElse(List.of()),
                reports,
                around.units(folder),
                around.calendar(folder),
                scorecard);
    }
}
