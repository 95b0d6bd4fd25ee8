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
import vn.cchc.model.Calendar;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Target;
import vn.cchc.model.TaskRegistry;
import vn.cchc.model.Units;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.Suggestions;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.TextReader;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/** Files to plans: each file is read by its kind, and belongs to the nearest plan and register at or above its folder. */
public final class WorkspaceLoader {
    /** A file whose header was understood and whose body waits for the plan it belongs to. */
    private record Opened(PlanFile file, Kind kind, Fields fields) {
        /** Whether other files rest on it: it is read before them. */
        boolean holdsOthers() {
            return kind == Kind.UNITS || kind == Kind.CALENDAR || kind == Kind.PLAN;
        }
    }

    /** Names of the files that others rest on. */
    private static final List<String> USUAL = List.of("units.yaml", "calendar.yaml", "plan.yaml");

    private final Findings findings = new Findings();
    private final List<String> unreadable = new ArrayList<>();

    private final Map<String, Units> registers = new LinkedHashMap<>();
    private final Map<String, Calendar> calendars = new LinkedHashMap<>();
    private final Map<String, PlanDocument> documents = new LinkedHashMap<>();
    private final Map<String, TaskRegistry> tasks = new HashMap<>();
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Map<String, List<Duty>> duties = new HashMap<>();
    private final Map<String, List<Report>> reports = new HashMap<>();
    private final Map<String, Scorecard> scorecards = new HashMap<>();
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
    public static Loaded loadSound(List<PlanFile> files, Predicate<String> exists) {
        return load(files, exists, true);
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
                List.copyOf(registers.values()),
                List.copyOf(calendars.values()),
                plans,
                elsewhere(plans),
                faultyFiles(files));
        return Optional.of(new Loaded(workspace, findings, files, unreadable, brokenPlans()));
    }

    /** Registers and calendars, then the plans' documents, which are read with them. */
    private void holders(Collection<Opened> opened) {
        for (Opened file : opened) {
            String folder = file.file().folder();
            if (file.kind() == Kind.UNITS) {
                once(registers, file, folder, new UnitsReader(findings).read(file.fields()));
            } else if (file.kind() == Kind.CALENDAR) {
                once(calendars, file, folder, new CalendarReader(findings).read(file.fields()));
            }
        }
        for (Opened file : opened) {
            if (file.kind() == Kind.PLAN) {
                String folder = file.file().folder();
                int before = findings.errors();
                PlanDocument document = new PlanReader(findings, calendar(folder)).read(file.fields());
                if (isLeftOut(before)) {
                    broken.add(folder);
                } else {
                    once(documents, file, folder, document);
                }
            }
        }
    }

    private boolean isLeftOut(int errorsBefore) {
        return soundOnly && findings.errors() > errorsBefore;
    }

    private List<String> brokenPlans() {
        List<String> ids = new ArrayList<>();
        broken.forEach(folder -> ids.add(PlanRoot.id(folder, above(folder, registers))));
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
        byte[] bytes;
        try {
            bytes = file.content().bytes();
        } catch (IOException denied) {
            unreadable.add(file.path());
            return Optional.empty();
        }
        Optional<Opened> opened = TextReader.read(file.path(), bytes, findings)
                .flatMap(source -> YamlReader.read(source, findings))
                .flatMap(root -> header(file, root));
        if (soundOnly && opened.isEmpty() && file.name().equals("plan.yaml")) {
            broken.add(file.folder());
        }
        return opened;
    }

    private Optional<Opened> header(PlanFile file, YamlNode root) {
        Optional<Fields> fields = Fields.of(root, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields in = fields.get();
        Optional<YamlNode> version = in.node("apiVersion");
        Optional<YamlNode> kind = in.node("kind");
        if (version.isEmpty() || kind.isEmpty()) {
            in.reportMissing(version.isEmpty() ? "apiVersion" : "kind");
            return Optional.empty();
        }
        Optional<String> versionText = Fields.scalar(version.get(), findings);
        Optional<String> kindText = Fields.scalar(kind.get(), findings);
        if (versionText.isEmpty() || kindText.isEmpty()) {
            return Optional.empty();
        }
        if (!versionText.get().equals(Kind.API_VERSION)) {
            findings.error("api-version-unknown", version.get().at(), versionText.get(), Kind.API_VERSION);
            return Optional.empty();
        }
        Optional<Kind> known = Kind.of(kindText.get());
        if (known.isEmpty()) {
            List<String> nearest = Suggestions.nearest(kindText.get(), Kind.words());
            findings.error("kind-unknown", kind.get().at(), kindText.get(), nearest.isEmpty() ? Kind.words() : nearest);
        }
        return known.map(found -> new Opened(file, found, in));
    }

    /** One of a kind to a folder; a second is a finding at its kind. */
    private <T> void once(Map<String, T> map, Opened file, String folder, T read) {
        if (map.putIfAbsent(folder, read) != null && !folder.isEmpty()) {
            Location at = file.fields()
                    .node("kind")
                    .map(YamlNode::at)
                    .orElse(Location.startOf(file.file().path()));
            findings.error("kind-repeated", at, file.kind().word(), folder.substring(folder.lastIndexOf('/') + 1));
        }
    }

    private void body(Opened file) {
        Optional<String> folder = above(file.file().folder(), documents);
        Optional<String> unread = above(file.file().folder(), broken);
        if (unread.isPresent() && unread.get().length() > folder.orElse("").length()) {
            return;
        }
        OptionalInt year = folder.flatMap(plan -> documents.get(plan).year())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        String plan = folder.orElse("");
        Calendar calendar = calendar(plan);
        int before = findings.errors();
        switch (file.kind()) {
            case TASKS -> {
                TaskRegistry read = new TasksReader(findings, year, calendar).read(file.fields());
                keep(before, () -> once(tasks, file, plan, read));
            }
            case TARGETS -> {
                List<Target> read = new TargetsReader(findings).read(file.fields());
                keep(before, () -> once(targets, file, plan, read));
            }
            case DUTIES -> {
                List<Duty> read = new DutiesReader(findings, year, calendar).read(file.fields());
                keep(before, () -> once(duties, file, plan, read));
            }
            case SCORECARD -> {
                Scorecard read = new ScorecardReader(findings, file.file()).read(file.fields());
                keep(before, () -> once(scorecards, file, plan, read));
            }
            default -> {
                Report read = new ReportReader(findings, file.file()).read(file.fields());
                keep(
                        before,
                        () -> reports.computeIfAbsent(plan, any -> new ArrayList<>())
                                .add(read));
            }
        }
        if (folder.isEmpty()) {
            findings.error(
                    "plan-missing",
                    Location.startOf(file.file().path()),
                    file.kind().word());
        }
    }

    private void keep(int errorsBefore, Runnable put) {
        if (!isLeftOut(errorsBefore)) {
            put.run();
        }
    }

    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (Map.Entry<String, PlanDocument> entry : documents.entrySet()) {
            String folder = entry.getKey();
            Optional<String> register = above(folder, registers);
            plans.add(new Plan(
                    PlanRoot.id(folder, register),
                    folder,
                    entry.getValue(),
                    Optional.ofNullable(tasks.get(folder)),
                    targets.getOrDefault(folder, List.of()),
                    duties.getOrDefault(folder, List.of()),
                    reports.getOrDefault(folder, List.of()),
                    register.map(registers::get).orElse(Units.NONE),
                    calendar(folder),
                    Optional.ofNullable(scorecards.get(folder))));
        }
        return plans;
    }

    /** The plans that others stand under and that exist, though they were not asked for. */
    private Set<String> elsewhere(List<Plan> plans) {
        Set<String> elsewhere = new HashSet<>();
        for (Plan plan : plans) {
            String root = PlanRoot.of(plan.folder(), above(plan.folder(), registers));
            plan.document()
                    .parent()
                    .filter(WorkspaceLoader::isPlanId)
                    .filter(parent -> exists.test(root + "/" + parent + "/plan.yaml"))
                    .ifPresent(elsewhere::add);
        }
        return elsewhere;
    }

    /** A path may be written in many ways, an id in one: {@code vi-du/2022/} is none. */
    private static boolean isPlanId(String path) {
        String closed = "/" + path + "/";
        return !closed.contains("//") && !closed.contains("/./") && !closed.contains("/../");
    }

    /** The calendar that serves a folder. */
    private Calendar calendar(String folder) {
        return above(folder, calendars).map(calendars::get).orElse(Calendar.NONE);
    }

    /** The nearest folder at or above this one that has an entry. */
    private static Optional<String> above(String folder, Map<String, ?> entries) {
        return above(folder, entries.keySet());
    }

    private static Optional<String> above(String folder, Set<String> entries) {
        String at = folder;
        while (true) {
            if (entries.contains(at)) {
                return Optional.of(at);
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
            int slash = at.lastIndexOf('/');
            at = slash < 0 ? "" : at.substring(0, slash);
        }
    }
}
