package vn.cchc.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;

/** The deadlines of one plan through its versions, and who moved which when. */
public final class Timeline {
    /**
     * A version of the plan.
     *
     * @param parents the versions it was made from
     * @param deadlines by task; absent where the version could not be read
     * @param issued whether the plan was approved by then: its date stands in it
     */
    public record Version(String id, List<String> parents, Optional<Map<String, Deadline>> deadlines, boolean issued) {
        public Version {
            parents = List.copyOf(parents);
        }

        /** A version that was read; a plan that was not there yet has no deadlines. */
        public static Version of(String id, List<String> parents, Optional<Plan> plan) {
            Map<String, Deadline> deadlines = new LinkedHashMap<>();
            for (Task task : plan.map(Plan::tasks).orElse(List.of())) {
                Value.Due due = new Value.Due(
                        task.effective(),
                        task.effective().deadline().lastDays(plan.get().counting()));
                deadlines.putIfAbsent(task.id(), new Deadline(task.label(), due));
            }
            boolean issued =
                    plan.filter(found -> found.document().issued().isPresent()).isPresent();
            return new Version(id, parents, Optional.of(deadlines), issued);
        }

        public static Version unreadable(String id, List<String> parents) {
            return new Version(id, parents, Optional.empty(), false);
        }
    }

    /** A task's words and its deadline in one version; a settled deadline stands for the one of the plan. */
    public record Deadline(String label, Value.Due due) {}

    /** A version in which a deadline came to be, changed or vanished. */
    public record Move(String version, Optional<Value.Due> before, Optional<Value.Due> after) {
        /** The same as a change of a field, for its words and days. */
        public FieldChange change() {
            return new FieldChange(
                    "deadline",
                    before.<Value>map(due -> due).orElse(Value.NOTHING),
                    after.<Value>map(due -> due).orElse(Value.NOTHING),
                    vn.cchc.source.Location.startOf(""));
        }
    }

    private final List<Version> versions;
    /** What each version holds; one that could not be read holds what the one before it held. */
    private final Map<String, Map<String, Deadline>> held = new HashMap<>();

    /** @param versions each after those it was made from */
    public Timeline(List<Version> versions) {
        this.versions = List.copyOf(versions);
        for (Version version : this.versions) {
            held.put(version.id(), version.deadlines().orElseGet(() -> before(version)));
        }
    }

    private Map<String, Deadline> before(Version version) {
        return version.parents().isEmpty()
                ? Map.of()
                : held.getOrDefault(version.parents().get(0), Map.of());
    }

    /** The versions that could not be read. */
    public List<String> unreadable() {
        List<String> ids = new ArrayList<>();
        for (Version version : versions) {
            if (version.deadlines().isEmpty()) {
                ids.add(version.id());
            }
        }
        return ids;
    }

    /** Every task that ever was, with its newest words. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Version version : versions) {
            held.getOrDefault(version.id(), Map.of()).forEach((task, deadline) -> labels.put(task, deadline.label()));
        }
        return labels;
    }

    /** The versions that changed a task's deadline; a merge that takes over what one of its sides says changes nothing. */
    public List<Move> moves(String task) {
        List<Move> moves = new ArrayList<>();
        for (Version version : versions) {
            Optional<Value.Due> now = due(held.getOrDefault(version.id(), Map.of()), task);
            Optional<Value.Due> was = Optional.empty();
            boolean taken = version.parents().isEmpty() && now.isEmpty();
            for (int i = 0; i < version.parents().size(); i++) {
                Optional<Value.Due> there =
                        due(held.getOrDefault(version.parents().get(i), Map.of()), task);
                was = i == 0 ? there : was;
                taken |= there.equals(now);
            }
            if (!taken) {
                moves.add(new Move(version.id(), was, now));
            }
        }
        return moves;
    }

    /** The first deadline of a task in an approved plan; where no version was approved, the first of all. */
    public Optional<Value.Due> first(String task) {
        Optional<Value.Due> first = Optional.empty();
        for (Version version : versions) {
            Optional<Value.Due> due = due(held.getOrDefault(version.id(), Map.of()), task);
            if (due.isPresent() && version.issued()) {
                return due;
            }
            first = first.isPresent() ? first : due;
        }
        return first;
    }

    private static Optional<Value.Due> due(Map<String, Deadline> deadlines, String task) {
        return Optional.ofNullable(deadlines.get(task)).map(Deadline::due);
    }
}
