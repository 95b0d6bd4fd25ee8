package vn.cchc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Workspace;
import vn.cchc.source.Ahead;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.Location;

/** Files to plans: each file is read by its kind, and belongs to the nearest plan and register at or above its folder. */
public final class WorkspaceLoader {
    /** So many files are handed to a thread at once; of fewer than MANY, none is. */
    private static final int CHUNK = 64;

    private static final int MANY = 400;

    private static final Predicate<String> NOWHERE = new Always(false);

    private final Findings findings = new Findings();
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Surroundings around;
    private final Map<String, PlanDocument> documents = new LinkedHashMap<>();
    private final Map<String, PlanParts> parts = new HashMap<>();
    /** Folders of plans whose document is left out because it has errors. */
    private final Set<String> broken = new LinkedHashSet<>();

    private final Predicate<String> exists;
    private final boolean soundOnly;
    /** Whether what surrounds the plans was read before, so that nothing may be added to it. */
    private final boolean guest;
    /** Whether something was read that belongs to a plan. */
    private boolean ofPlans;

    private WorkspaceLoader(Surroundings around, boolean guest, Predicate<String> exists, boolean soundOnly) {
        this.around = around;
        this.guest = guest;
        this.exists = exists;
        this.soundOnly = soundOnly;
    }

    /** Loads the files in the given order, which is the order of findings and plans; nothing else is there. */
    public static Loaded load(List<PlanFile> files) {
        return load(files, NOWHERE);
    }

    /** @param exists whether a file is at an absolute path, for plans that are named but were not asked for */
    public static Loaded load(List<PlanFile> files, Predicate<String> exists) {
        return load(files, exists, false);
    }

    /** Leaves out every file in which there is an error, instead of taking from it what can be read. */
    static Loaded loadSound(List<PlanFile> files) {
        return load(files, NOWHERE, true);
    }

    /** A loader of what surrounds plans. */
    static WorkspaceLoader ofSurroundings() {
        return new WorkspaceLoader(new Surroundings(), false, NOWHERE, false);
    }

    /** A loader of plans in what was read before. */
    static WorkspaceLoader within(Surroundings around) {
        return new WorkspaceLoader(around, true, new Always(true), false);
    }

    /** Whether it met something that belongs to a plan. */
    boolean readPlans() {
        return ofPlans;
    }

    /** Reads some files; nothing where one that others rest on has an unusual name. */
    Optional<Loaded> some(List<PlanFile> files) {
        return all(files, false);
    }

    Surroundings around() {
        return around;
    }

    private static Loaded load(List<PlanFile> files, Predicate<String> exists, boolean soundOnly) {
        Optional<Loaded> usual = new WorkspaceLoader(new Surroundings(), false, exists, soundOnly).all(files, false);
        return usual.isPresent()
                ? usual.get()
                : new WorkspaceLoader(new Surroundings(), false, exists, soundOnly)
                        .all(files, true)
                        .orElseThrow();
    }

    /**
     * Reads first what others rest on, then the rest one by one, so that no more than one tree is held at a time.
     *
     * @param names whatever the files are called; otherwise nothing is returned where one that others rest on has an unusual name
     */
    private Optional<Loaded> all(List<PlanFile> files, boolean names) {
        Roles roles = Roles.of(files, names);
        List<PlanFile> aside = guest || soundOnly ? List.of() : roles.aside();
        Ahead<PlanFile, Unpacked> ahead = new Ahead<>(aside, Unpacked.APART);
        List<Opened> holders = new ArrayList<>();
        for (PlanFile file : roles.surroundings()) {
            if (!hold(Unpacked.of(file, findings), holders)) {
                return Optional.empty();
            }
        }
        List<Unpacked> plans = new ArrayList<>();
        for (PlanFile file : roles.documents()) {
            Unpacked plan = next(ahead, file);
            plans.add(plan);
            if (!hold(plan, holders)) {
                return Optional.empty();
            }
        }
        documents(holders);
        for (Opened file : holders) {
            if (!file.holdsOthers()) {
                body(file);
            }
        }
        for (Unpacked plan : plans) {
            tell(plan);
        }
        return bodies(roles.bodies(), ahead) ? Optional.of(loaded(files)) : Optional.empty();
    }

    private Loaded loaded(List<PlanFile> files) {
        if (!guest && documents.size() + broken.size() > 1) {
            Set<String> folders = new HashSet<>(documents.keySet());
            folders.addAll(broken);
            around.tellApart(SharedIds.of(folders, around.registerFolders()));
        }
        List<Plan> plans = plans();
        Workspace workspace = new Workspace(
                around.registers(),
                around.calendars(),
                around.waivers(),
                around.configs(),
                plans,
                Parents.ofKnown(plans, around, exists),
                faultyFiles(files));
        return new Loaded(workspace, findings, ignores, files, unreadable, brokenPlans());
    }

    private Unpacked next(Ahead<PlanFile, Unpacked> ahead, PlanFile file) {
        return ahead.hasNext() ? ahead.next() : Unpacked.of(file, findings);
    }

    /** Reads the files that rest on others; false where one turns out to hold others itself. */
    private boolean bodies(List<PlanFile> files, Ahead<PlanFile, Unpacked> ahead) {
        if (soundOnly || files.size() < MANY) {
            for (PlanFile file : files) {
                Unpacked body = next(ahead, file);
                if (!body(body)) {
                    return false;
                }
                tell(body);
            }
            return true;
        }
        return bodiesOnThreads(files);
    }

    private boolean bodiesOnThreads(List<PlanFile> files) {
        List<List<PlanFile>> chunks = new ArrayList<>();
        for (int from = 0; from < files.size(); from += CHUNK) {
            chunks.add(files.subList(from, Math.min(from + CHUNK, files.size())));
        }
        boolean[] usual = {true};
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        InOrder.each(chunks.iterator(), threads, Unpacked::all, chunk -> {
            usual[0] &= bodiesOf(chunk);
            return usual[0];
        });
        return usual[0];
    }

    private boolean bodiesOf(List<Unpacked> files) {
        boolean usual = true;
        for (Unpacked file : files) {
            usual &= body(file);
            tell(file);
        }
        return usual;
    }

    /** Adds what was found in a file that was read apart, when all of it was read. */
    private void tell(Unpacked file) {
        if (file.findings() != findings) {
            findings.addAll(file.findings());
        }
    }

    private boolean body(Unpacked file) {
        Optional<Opened> opened = taken(file);
        boolean holds = opened.isPresent() && opened.get().holdsOthers();
        if (opened.isPresent() && !holds) {
            body(opened.get());
        }
        return !holds;
    }

    private Optional<Opened> taken(Unpacked file) {
        ignores.addAll(file.ignores());
        if (file.denied()) {
            unreadable.add(file.file().path());
        }
        if (soundOnly && file.opened().isEmpty() && file.file().isPlan()) {
            broken.add(file.file().folder());
        }
        return file.opened();
    }

    /** Keeps a file that others rest on; false where it may not be there. */
    private boolean hold(Unpacked file, List<Opened> holders) {
        Optional<Opened> opened = taken(file);
        if (opened.isPresent()) {
            if (guest && opened.get().kind().surrounds()) {
                return false;
            }
            around.add(opened.get(), findings);
            holders.add(opened.get());
        }
        return true;
    }

    /** The plans' documents, which are read with their calendars. */
    private void documents(List<Opened> opened) {
        for (Opened file : opened) {
            ofPlans |= !file.kind().surrounds();
            if (file.kind() == Kind.PLAN) {
                String folder = file.file().folder();
                int before = findings.errors();
                PlanDocument document = new PlanReader(findings, around.phrases(folder)).read(file.fields());
                if (isLeftOut(before)) {
                    broken.add(folder);
                } else if (documents.putIfAbsent(folder, document) != null) {
                    file.repeats(folder, findings);
                }
            }
        }
    }

    private boolean isLeftOut(int errorsBefore) {
        return soundOnly && findings.errors() > errorsBefore;
    }

    private List<String> brokenPlans() {
        List<String> ids = new ArrayList<>();
        for (String folder : broken) {
            ids.add(around.id(folder));
        }
        return ids;
    }

    /** The files with errors, as absolute paths: that is how plans know their folders. */
    private Set<String> faultyFiles(List<PlanFile> files) {
        Set<String> shown = findings.pathsWithErrors();
        Set<String> faulty = new HashSet<>();
        for (PlanFile file : files) {
            if (shown.contains(file.path())) {
                faulty.add(file.folder() + "/" + file.name());
            }
        }
        return faulty;
    }

    private void body(Opened file) {
        ofPlans = true;
        Optional<String> folder = Surroundings.above(file.file().folder(), documents.keySet());
        Optional<String> unread = Surroundings.above(file.file().folder(), broken);
        if (unread.isPresent() && unread.get().length() > folder.orElse("").length()) {
            return;
        }
        OptionalInt year = folder.isPresent()
                ? Objects.requireNonNull(documents.get(folder.get())).yearOfPhrases()
                : OptionalInt.empty();
        String plan = folder.orElse("");
        int before = findings.errors();
        Body read = Body.read(file, year, around.phrases(plan), findings);
        if (!isLeftOut(before) && !partsOf(plan).put(read)) {
            file.repeats(plan, findings);
        }
        if (folder.isEmpty()) {
            findings.error(
                    "plan-missing",
                    Location.startOf(file.file().path()),
                    file.kind().word());
        }
    }

    private PlanParts partsOf(String plan) {
        PlanParts some = parts.get(plan);
        if (some == null) {
            some = new PlanParts();
            parts.put(plan, some);
        }
        return some;
    }

    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (Map.Entry<String, PlanDocument> plan : documents.entrySet()) {
            String folder = plan.getKey();
            plans.add(parts.getOrDefault(folder, new PlanParts()).plan(folder, plan.getValue(), around));
        }
        return plans;
    }

    /** Whether there is a file anywhere, for plans that are read without looking beside them. */
    private record Always(boolean there) implements Predicate<String> {
        @Override
        public boolean test(String path) {
            return there;
        }
    }
}
