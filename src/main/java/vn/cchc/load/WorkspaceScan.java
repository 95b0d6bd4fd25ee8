package vn.cchc.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;

/**
 * Checks many plans a few at a time and forgets them, so that memory does not grow with their number. What is found is what
 * {@link WorkspaceLoader#load} and the rules find in all of them at once.
 */
public final class WorkspaceScan<R> {
    /** So many files make a piece of work, or one outermost plan with all that is in it where that has more. */
    private static final int PIECE = 128;

    private final Predicate<String> exists;
    private final Function<Workspace, Findings> rules;
    private final Function<Workspace, R> work;
    private final Predicate<R> take;
    private final Findings findings = new Findings();
    private final AtomicBoolean sound = new AtomicBoolean(true);
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<Plan> outlines = new ArrayList<>();
    private Surroundings around = new Surroundings();
    private Set<String> faultyAround = Set.of();

    private WorkspaceScan(
            Predicate<String> exists,
            Function<Workspace, Findings> rules,
            Function<Workspace, R> work,
            Predicate<R> take) {
        this.exists = exists;
        this.rules = rules;
        this.work = work;
        this.take = take;
    }

    /** Some plans that were read and checked, and what was made of them. */
    private record Piece<R>(Loaded loaded, @Nullable R made) {}

    /**
     * What was found.
     *
     * @param sound whether the readers found no error
     * @param ignores the comments that let findings pass
     * @param around the registers, calendars and settings that the plans stand in, and of each plan no more than its place
     */
    public record Scanned(
            Findings findings, List<Ignore> ignores, boolean sound, Workspace around, List<String> unreadable) {}

    /**
     * @param rules the rules, run for some plans at a time, and once for what surrounds them
     * @param threads how many read and check at once; what comes of it is the same for any number
     * @return nothing where a file that others rest on does not go by its usual name, so that all have to be read first
     */
    public static Optional<Scanned> of(
            List<PlanFile> files, Predicate<String> exists, int threads, Function<Workspace, Findings> rules) {
        return of(files, exists, threads, rules, plans -> true, made -> true);
    }

    /**
     * The same, and something is made of the plans on the way: of some plans at a time, on any thread.
     *
     * @param take is handed what was made, in the order of the plans, on the caller's thread, as long as the readers find no
     *     error; once it says false nothing is returned
     */
    public static <R> Optional<Scanned> of(
            List<PlanFile> files,
            Predicate<String> exists,
            int threads,
            Function<Workspace, Findings> rules,
            Function<Workspace, R> work,
            Predicate<R> take) {
        return new WorkspaceScan<>(exists, rules, work, take).scan(files, threads);
    }

    private Optional<Scanned> scan(List<PlanFile> files, int threads) {
        List<PlanFile> surrounding = new ArrayList<>();
        List<PlanFile> others = new ArrayList<>();
        for (PlanFile file : files) {
            boolean holds = Roles.USUAL.contains(file.name()) && !file.isPlan();
            (holds ? surrounding : others).add(file);
        }
        WorkspaceLoader first = WorkspaceLoader.ofSurroundings();
        Optional<Loaded> outer = first.some(surrounding);
        if (outer.isEmpty() || first.readPlans()) {
            return Optional.empty();
        }
        around = first.around();
        around.tellApart(planFolders(others));
        faultyAround = outer.get().workspace().faulty();
        sound.set(!outer.get().findings().hasErrors());
        take(outer.get());
        boolean[] whole = {true};
        InOrder.each(pieces(others), threads, this::check, piece -> {
            whole[0] = piece.isPresent();
            if (whole[0]) {
                take(piece.get().loaded());
                R made = piece.get().made();
                whole[0] = !sound.get() || made == null || take.test(made);
            }
            return whole[0];
        });
        if (!whole[0]) {
            return Optional.empty();
        }
        Workspace outline = new Workspace(
                around.registers(),
                around.calendars(),
                around.waivers(),
                around.configs(),
                outlines,
                Parents.ofKnown(outlines, around, exists),
                faultyAround);
        return Optional.of(new Scanned(findings, ignores, sound.get(), outline, unreadable));
    }

    private void take(Loaded piece) {
        findings.addAll(piece.findings());
        ignores.addAll(piece.ignores());
        unreadable.addAll(piece.unreadable());
        piece.workspace().plans().forEach(plan -> outlines.add(plan.outline()));
    }

    /** Reads and checks some plans; nothing where one of their files serves others though it is not called so. */
    private Optional<Piece<R>> check(List<PlanFile> files) {
        Optional<Loaded> loaded = WorkspaceLoader.within(around).some(files);
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        Loaded found = loaded.get();
        if (found.findings().hasErrors()) {
            sound.set(false);
        }
        R made = sound.get() ? work.apply(found.workspace()) : null;
        found.findings().addAll(rules.apply(found.workspace().alone(faultyAround)));
        return Optional.of(new Piece<>(found.withoutBodies(), made));
    }

    /** The files plan by plan; plans within another stay with it. */
    private static Iterator<List<PlanFile>> pieces(List<PlanFile> files) {
        Set<String> plans = planFolders(files);
        Map<String, List<PlanFile>> byPlan = new LinkedHashMap<>();
        for (PlanFile file : files) {
            byPlan.computeIfAbsent(Touched.outermost(file.folder(), plans), any -> new ArrayList<>())
                    .add(file);
        }
        Deque<List<PlanFile>> pieces = new ArrayDeque<>();
        for (List<PlanFile> plan : byPlan.values()) {
            List<PlanFile> last = pieces.isEmpty() ? List.of() : pieces.getLast();
            if (pieces.isEmpty() || last.size() + plan.size() > PIECE) {
                pieces.add(new ArrayList<>(plan));
            } else {
                last.addAll(plan);
            }
        }
        return new LettingGo(pieces);
    }

    private static Set<String> planFolders(List<PlanFile> files) {
        Set<String> plans = new HashSet<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                plans.add(file.folder());
            }
        }
        return plans;
    }

    private record LettingGo(Deque<List<PlanFile>> pieces) implements Iterator<List<PlanFile>> {
        @Override
        public boolean hasNext() {
            return !pieces.isEmpty();
        }

        @Override
        public List<PlanFile> next() {
            return pieces.remove();
        }
    }
}
