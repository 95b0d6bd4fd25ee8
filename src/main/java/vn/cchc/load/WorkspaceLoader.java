package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.Location;

/** Files to plans: each file is read by its kind, and belongs to the nearest plan and register at or above its folder. */
public final class WorkspaceLoader {
    /** Names of the files that others rest on. */
    static final List<String> USUAL =
            List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml", PlanFile.PLAN);

    private final Findings findings = new Findings();
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Surroundings around = new Surroundings();
    private final Map<String, PlanDocument> documents = new LinkedHashMap<>();
    private final Map<String, PlanParts> parts = new HashMap<>();
    /** Folders of plans whose document is left out because it has errors. */
    private final Set<String> broken = new LinkedHashSet<>();

    private final Predicate<String> exists;
    private final boolean soundOnly;

    private WorkspaceLoader(Predicate<String> exists, boolean soundOnly) {
        this.exists = exists;
        this.soundOnly = soundOnly;
    }

    /** Loads the files in the given order, which is the order of findings and plans; nothing else is there. */
    public static Loaded load(List<PlanFile> files) {
        return load(files, path -> false);
    }

    /** @param exists whether a file is at an absolute path, for plans that are named but were not asked for */
    public static Loaded load(List<PlanFile> files, Predicate<String> exists) {
        return load(files, exists, false);
    }

    /** Leaves out every file in which there is an error, instead of taking from it what can be read. */
    static Loaded loadSound(List<PlanFile> files) {
        return load(files, path -> false, true);
    }

    private static Loaded load(List<PlanFile> files, Predicate<String> exists, boolean soundOnly) {
        return new WorkspaceLoader(exists, soundOnly)
                .all(files, false)
                .orElseGet(() ->
                        new WorkspaceLoader(exists, soundOnly).all(files, true).orElseThrow());
    }

    /**
     * Reads first what others rest on, then the rest one by one, so that no more than one tree is held at a time.
     *
     * @param names whatever the files are called; otherwise nothing is returned where one that others rest on has an unusual name
     */
    private Optional<Loaded> all(List<PlanFile> files, boolean names) {
        Map<PlanFile, Opened> opened = new LinkedHashMap<>();
        Set<PlanFile> done = new HashSet<>();
        for (PlanFile file : files) {
            if (names || USUAL.contains(file.name())) {
                done.add(file);
                open(file).ifPresent(found -> opened.put(file, found));
            }
        }
        holders(opened.values());
        for (PlanFile file : files) {
            Optional<Opened> next = done.contains(file) ? Optional.ofNullable(opened.get(file)) : open(file);
            if (next.isPresent() && next.get().holdsOthers() && !done.contains(file)) {
                return Optional.empty();
            }
            next.filter(found -> !found.holdsOthers()).ifPresent(this::body);
        }
        List<Plan> plans = plans();
        Workspace workspace = new Workspace(
                around.registers(),
                around.calendars(),
                around.waivers(),
                around.configs(),
                plans,
                elsewhere(plans),
                faultyFiles(files));
        return Optional.of(new Loaded(workspace, findings, ignores, files, unreadable, brokenPlans()));
    }

    /** Registers and calendars, then the plans' documents, which are read with them. */
    private void holders(Collection<Opened> opened) {
        opened.forEach(file -> around.add(file, findings));
        for (Opened file : opened) {
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
        broken.forEach(folder -> ids.add(around.id(folder)));
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

    private Optional<Opened> open(PlanFile file) {
        Optional<Opened> opened = Optional.empty();
        try {
            opened = FileOpener.open(file, findings, text -> ignores.addAll(Ignore.in(text)));
        } catch (IOException denied) {
            unreadable.add(file.path());
        }
        if (soundOnly && opened.isEmpty() && file.isPlan()) {
            broken.add(file.folder());
        }
        return opened;
    }

    private void body(Opened file) {
        Optional<String> folder = Surroundings.above(file.file().folder(), documents.keySet());
        Optional<String> unread = Surroundings.above(file.file().folder(), broken);
        if (unread.isPresent() && unread.get().length() > folder.orElse("").length()) {
            return;
        }
        OptionalInt year =
                folder.map(documents::get).map(PlanDocument::yearOfPhrases).orElse(OptionalInt.empty());
        String plan = folder.orElse("");
        int before = findings.errors();
        Body read = Body.read(file, year, around.phrases(plan), findings);
        if (!isLeftOut(before)
                && !parts.computeIfAbsent(plan, any -> new PlanParts()).put(read)) {
            file.repeats(plan, findings);
        }
        if (folder.isEmpty()) {
            findings.error(
                    "plan-missing",
                    Location.startOf(file.file().path()),
                    file.kind().word());
        }
    }

    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        documents.forEach((folder, document) ->
                plans.add(parts.getOrDefault(folder, new PlanParts()).plan(folder, document, around)));
        return plans;
    }

    /** The plans that others stand under and that exist, though they were not asked for. */
    private Set<String> elsewhere(List<Plan> plans) {
        Set<String> elsewhere = new HashSet<>();
        for (Plan plan : plans) {
            String root = around.root(plan.folder());
            plan.document()
                    .parent()
                    .filter(WorkspaceLoader::isPlanId)
                    .filter(parent -> exists.test(root + "/" + parent + "/" + PlanFile.PLAN))
                    .ifPresent(elsewhere::add);
        }
        return elsewhere;
    }

    /** A path may be written in many ways, an id in one: {@code vi-du/2022/} is none. */
    private static boolean isPlanId(String path) {
        String closed = "/" + path + "/";
        return !closed.contains("//") && !closed.contains("/./") && !closed.contains("/../");
    }
}
