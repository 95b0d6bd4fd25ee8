package vn.cchc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.diff.Slippage;
import vn.cchc.diff.Timeline;
import vn.cchc.diff.Value;
import vn.cchc.git.Commit;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.git.Tree;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.RevisionFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.yaml.TextReader;

/**
 * The commits that touched a plan's document or tasks, and its deadlines in each.
 *
 * @param commits by id; the state of the working folder that is in no commit yet has none
 * @param whole whether the copy holds all commits
 */
record PlanHistory(Timeline timeline, Map<String, Commit> commits, boolean whole) {
    /** The id of the state that is in no commit yet. */
    static final String UNCOMMITTED = "";

    /** Files that decide what a deadline is; reports decide only whether it was met. */
    private static final Set<String> DECIDING = Set.of("plan.yaml", "tasks.yaml", "calendar.yaml", "units.yaml");

    /** Reads the history of a plan of the working folder. */
    static PlanHistory of(Repository repository, Plan plan, Session session) throws GitFault {
        Path folder = Path.of(plan.folder());
        String within = repository.top().relativize(folder).toString().replace(java.io.File.separatorChar, '/');
        Map<String, Commit> commits = new LinkedHashMap<>();
        List<Timeline.Version> versions = new ArrayList<>();
        Optional<String> head = repository.find("HEAD");
        List<Place> places = head.isEmpty() ? List.of() : places(repository, head.get(), within);
        for (Place place : places) {
            commits.put(place.commit().id(), place.commit());
            versions.add(version(repository, place, session));
        }
        versions.add(Timeline.Version.of(UNCOMMITTED, newest(places), Optional.of(plan)));
        return new PlanHistory(new Timeline(versions), commits, !repository.isShallow());
    }

    /** The first approved deadlines of the tasks that are there now. */
    Slippage slippage(Plan plan) {
        Map<String, Value.Due> first = new HashMap<>();
        plan.tasks().forEach(task -> timeline.first(task.id()).ifPresent(due -> first.put(task.id(), due)));
        return new Slippage(plan, first, whole);
    }

    /** A commit, and the folder that the plan stood in then. */
    private record Place(Commit commit, String folder) {}

    /** The commits of a plan, those before its folder got its present name included. */
    private static List<Place> places(Repository repository, String upTo, String folder) throws GitFault {
        List<Place> places = new ArrayList<>();
        List<Commit> log = repository.log(upTo, List.of(folder + "/plan.yaml", folder + "/tasks.yaml"));
        Optional<String> before = Optional.empty();
        if (!log.isEmpty()) {
            Commit first = log.get(0);
            before = repository
                    .renamedFrom(first.id(), folder + "/tasks.yaml")
                    .map(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                    .filter(old -> !old.equals(folder));
            Optional<String> parent = repository.find(first.id() + "^");
            if (before.isPresent() && parent.isPresent()) {
                places.addAll(places(repository, parent.get(), before.get()));
            }
        }
        List<String> newest = newest(places);
        for (int i = 0; i < log.size(); i++) {
            Commit commit = log.get(i);
            boolean continues = i == 0 && before.isPresent();
            places.add(new Place(continues ? commit.after(newest) : commit, folder));
        }
        return places;
    }

    /** The commits that no other one follows; there may be none. */
    private static List<String> newest(List<Place> places) {
        Set<String> followed = new HashSet<>();
        places.forEach(place -> followed.addAll(place.commit().parents()));
        List<String> newest = new ArrayList<>();
        for (Place place : places) {
            if (!followed.contains(place.commit().id())) {
                newest.add(place.commit().id());
            }
        }
        return newest;
    }

    private static Timeline.Version version(Repository repository, Place place, Session session) throws GitFault {
        Commit commit = place.commit();
        Tree tree = repository.tree(commit.id());
        List<PlanFile> files = new ArrayList<>();
        for (PlanFile file : RevisionFiles.select(
                session.env().workingFolder(),
                repository.top(),
                tree.blobs().keySet(),
                List.of(place.folder()),
                path -> repository.bytes(Objects.requireNonNull(tree.blobs().get(path)), TextReader.MAX_BYTES))) {
            if (DECIDING.contains(file.path().substring(file.path().lastIndexOf('/') + 1))) {
                files.add(file);
            }
        }
        Loaded loaded = WorkspaceLoader.load(files);
        repository.requireAnswers();
        if (loaded.findings().hasErrors() || !loaded.unreadable().isEmpty()) {
            return Timeline.Version.unreadable(commit.id(), commit.parents());
        }
        String folder = repository.top().resolve(place.folder()).toString().replace(java.io.File.separatorChar, '/');
        Optional<Plan> plan = Optional.empty();
        for (Plan found : loaded.workspace().plans()) {
            plan = found.folder().equals(folder) ? Optional.of(found) : plan;
        }
        return Timeline.Version.of(commit.id(), commit.parents(), plan);
    }
}
