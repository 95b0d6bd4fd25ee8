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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.model.Config;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;

/**
 * Checks many plans a few at a time and forgets them, one register after the other, so that memory does not grow with their
 * number. What is found is what {@link WorkspaceLoader#load} and the rules find in all of them at once.
 */
public final class WorkspaceScan<R> {
    /** So many files make a piece of work, or one outermost plan with all that is in it where that has more. */
    private static final int PIECE = 128;

    /**
     * What finds mistakes.
     *
     * @param inPlans the rules that look at one plan at a time, run for some plans at a time, on any thread
     * @param around the others, and all rules for what surrounds the plans; of each plan no more than its place is told
     */
    public record Check(Function<Workspace, Findings> inPlans, Function<Workspace, Findings> around) {}

    private final int threads;
    private final Predicate<String> exists;
    private final Check check;
    private final Function<Workspace, R> work;
    private final Consumer<R> take;
    /** Ids that tell plans of several registers apart, by folder. */
    private final SharedIds ids;

    private final Findings findings = new Findings();
    private final AtomicBoolean sound = new AtomicBoolean(true);
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<Config> configs = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** What ended the making, in the first plans of all that did. */
    private volatile @Nullable RuntimeException failed;

    private WorkspaceScan(
            List<PlanFile> files,
            Predicate<String> exists,
            int threads,
            Check check,
            Function<Workspace, R> work,
            Consumer<R> take) {
        this.exists = exists;
        this.threads = threads;
        this.check = check;
        this.work = work;
        this.take = take;
        this.ids = SharedIds.of(files);
    }

    /** Some plans that were read and checked, and what was made of them or why nothing was. */
    private record Piece<R>(
            Loaded loaded, @Nullable R made, @Nullable RuntimeException failed) {}

    /**
     * What was found.
     *
     * @param sound whether the readers found no error
     * @param ignores the comments that let findings pass
     * @param configs the settings that were read
     */
    public record Scanned(
            Findings findings, List<Ignore> ignores, boolean sound, List<Config> configs, List<String> unreadable) {}

    /**
     * @param threads how many read and check at once; what comes of it is the same for any number
     * @return nothing where a file that others rest on does not go by its usual name, so that all have to be read first
     */
    public static Optional<Scanned> of(List<PlanFile> files, Predicate<String> exists, int threads, Check check) {
        return of(files, exists, threads, check, plans -> true, made -> {});
    }

    /**
     * The same, and something is made of the plans on the way: of some plans at a time, on any thread.
     *
     * @param take is handed what was made, in the order of the plans, on the caller's thread, as long as the readers find no
     *     error
     * @throws RuntimeException what {@code work} or {@code take} first threw in the order of the plans, once all were read;
     *     where a file cannot be opened or has an error of the readers that is returned instead, whatever came first
     */
    public static <R> Optional<Scanned> of(
            List<PlanFile> files,
            Predicate<String> exists,
            int threads,
            Check check,
            Function<Workspace, R> work,
            Consumer<R> take) {
        return of(files, RegisterParts.of(files), exists, threads, check, work, take);
    }

    /** @param parts of the files, read one after the other */
    static <R> Optional<Scanned> of(
            List<PlanFile> files,
            RegisterParts parts,
            Predicate<String> exists,
            int threads,
            Check check,
            Function<Workspace, R> work,
            Consumer<R> take) {
        ParentLinks links = new ParentLinks(parts);
        WorkspaceScan<R> scan = new WorkspaceScan<>(files, exists, threads, check, work, take);
        if (!scan.scan(parts, links)) {
            return Optional.empty();
        }
        if (links.needAll()) { // then nothing but what is found is asked for
            WorkspaceScan<Boolean> all = new WorkspaceScan<>(files, exists, threads, check, plans -> true, made -> {});
            RegisterParts whole = RegisterParts.whole(files);
            return all.scan(whole, new ParentLinks(whole)) ? Optional.of(scan.told(all.scanned())) : Optional.empty();
        }
        return Optional.of(scan.told(scan.scanned()));
    }

    private Scanned scanned() {
        return new Scanned(findings, ignores, sound.get(), configs, unreadable);
    }

    /** What was found, unless the files are in order and something else is wrong. */
    private Scanned told(Scanned found) {
        RuntimeException first = failed;
        if (first != null && found.sound() && found.unreadable().isEmpty()) {
            throw first;
        }
        return found;
    }

    private boolean scan(RegisterParts parts, ParentLinks links) {
        for (RegisterParts.Part part : parts.parts()) {
            if (!new OfPart(part, links).scan()) {
                return false;
            }
        }
        return true;
    }

    /** One part: it is forgotten before the next begins. */
    private final class OfPart {
        private final RegisterParts.Part part;
        private final ParentLinks links;
        private final List<Plan> outlines = new ArrayList<>();
        private final List<PlanFile> plans = new ArrayList<>();
        private final Set<String> toldBefore = new HashSet<>();
        private final Findings ofPart = new Findings();
        private Surroundings around = new Surroundings();
        private Set<String> faultyAround = Set.of();

        OfPart(RegisterParts.Part part, ParentLinks links) {
            this.part = part;
            this.links = links;
        }

        boolean scan() {
            List<PlanFile> surrounding = new ArrayList<>(part.above());
            for (PlanFile file : part.below()) {
                boolean holds = Roles.USUAL.contains(file.name()) && !file.isPlan();
                (holds ? surrounding : plans).add(file);
            }
            if (!part.first()) {
                for (PlanFile file : part.above()) {
                    toldBefore.add(file.path());
                }
            }
            WorkspaceLoader first = WorkspaceLoader.ofSurroundings();
            Optional<Loaded> outer = first.some(surrounding);
            if (outer.isEmpty() || first.readPlans()) {
                return false;
            }
            around = first.around();
            around.tellApart(ids);
            configs.addAll(around.configs());
            faultyAround = outer.get().workspace().faulty();
            if (outer.get().findings().hasErrors()) {
                sound.set(false);
            }
            take(outer.get());
            boolean[] whole = {true};
            InOrder.each(pieces(plans), threads, this::check, piece -> {
                whole[0] = piece.isPresent();
                piece.ifPresent(this::take);
                return whole[0];
            });
            if (whole[0]) {
                lookAround();
            }
            findings.addSorted(ofPart);
            return whole[0];
        }

        private void take(Piece<R> piece) {
            take(piece.loaded());
            if (failed == null) {
                failed = piece.failed();
            }
            if (failed == null && sound.get() && piece.made() != null) {
                try {
                    take.accept(piece.made());
                } catch (RuntimeException refused) {
                    failed = refused;
                }
            }
        }

        private void take(Loaded loaded) {
            add(loaded.findings());
            for (Ignore ignore : loaded.ignores()) {
                if (!toldBefore.contains(ignore.at().path())) {
                    ignores.add(ignore);
                }
            }
            for (String path : loaded.unreadable()) {
                if (!toldBefore.contains(path)) {
                    unreadable.add(path);
                }
            }
            for (Plan plan : loaded.workspace().plans()) {
                outlines.add(plan.outline());
            }
        }

        /** What was found, without what an earlier part told of the same files. */
        private void add(Findings more) {
            ofPart.addAll(toldBefore.isEmpty() ? more : more.outside(toldBefore));
        }

        private void lookAround() {
            Set<String> withParent = Parents.ofKnown(outlines, around, exists);
            for (Plan plan : outlines) {
                Optional<String> parent = plan.document().parent();
                if (parent.isPresent() && withParent.contains(plan.folder())) {
                    links.add(part.number(), around.root(plan.folder()) + "/" + parent.get());
                } else if (parent.isPresent()) {
                    links.addUnknown();
                }
            }
            add(check.around()
                    .apply(new Workspace(
                            around.registers(),
                            around.calendars(),
                            around.waivers(),
                            around.configs(),
                            outlines,
                            withParent,
                            faultyAround)));
        }

        /** Reads and checks some plans; nothing where one of their files serves others though it is not called so. */
        private Optional<Piece<R>> check(List<PlanFile> some) {
            Optional<Loaded> loaded = WorkspaceLoader.within(around).some(some);
            if (loaded.isEmpty()) {
                return Optional.empty();
            }
            Loaded found = loaded.get();
            if (found.findings().hasErrors()) {
                sound.set(false);
            }
            R made = null;
            RuntimeException refused = null;
            if (sound.get() && failed == null) { // else nobody asks for it
                try {
                    made = work.apply(found.workspace());
                } catch (RuntimeException broad) {
                    refused = broad;
                }
            }
            found.findings().addAll(check.inPlans().apply(found.workspace().alone(faultyAround)));
            return Optional.of(new Piece<>(found.withoutBodies(), made, refused));
        }
    }

    /** The files plan by plan; plans within another stay with it. */
    private static Iterator<List<PlanFile>> pieces(List<PlanFile> files) {
        Set<String> plans = new HashSet<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                plans.add(file.folder());
            }
        }
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
