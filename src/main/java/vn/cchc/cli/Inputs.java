package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.PlanStream;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Config;
import vn.cchc.model.Plan;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;
import vn.cchc.terminal.FindingText;

/** Loads what a command is asked about, and refuses in one sentence what cannot be loaded. */
final class Inputs {
    /** Where plans are looked for when no path is given. */
    static final String DEFAULT = "plans";

    private static final int FEW_FILES = 200;
    private static final int MOST_THREADS = 2;

    private Inputs() {}

    /** The files below some paths; a path that does not exist, or a folder without any file, ends the run. */
    static List<PlanFile> selected(List<String> paths, Session session) throws Failure {
        FolderFiles.Selection selection = select(paths, session);
        if (!selection.unreadable().isEmpty()) {
            throw Failure.untold("unreadable", selection.unreadable().get(0));
        }
        return selection.files();
    }

    static Loaded load(List<String> paths, Session session) throws Failure, IOException {
        return load(selected(paths, session));
    }

    private static Loaded load(List<PlanFile> files) throws Failure {
        Loaded loaded = WorkspaceLoader.load(files, FolderFiles.IS_FILE);
        if (!loaded.unreadable().isEmpty()) {
            throw Failure.untold("unreadable", loaded.unreadable().get(0));
        }
        return loaded;
    }

    /**
     * A sum over the plans at or below some paths, without the files that have errors; they and what cannot be opened are
     * among the findings.
     */
    static <S> PlanStream.Summed<S> sum(List<String> paths, Session session, Supplier<S> fresh, BiConsumer<S, Plan> add)
            throws Failure {
        return sum(select(paths, session), paths, fresh, add);
    }

    /** The same over files that were selected before. */
    static <S> PlanStream.Summed<S> sum(
            FolderFiles.Selection selection, List<String> paths, Supplier<S> fresh, BiConsumer<S, Plan> add)
            throws Failure {
        AskedPlans asked = new AskedPlans(selection.files());
        AtomicInteger plans = new AtomicInteger();
        PlanStream.Summed<S> summed =
                PlanStream.sum(selection.files(), threads(selection.files().size()), fresh, (sum, plan) -> {
                    if (asked.contains(plan.folder())) {
                        plans.incrementAndGet();
                        add.accept(sum, plan);
                    }
                });
        if (plans.get() == 0 && summed.brokenPlans().isEmpty()) {
            throw noPlan(paths);
        }
        for (String closed : selection.unreadable()) {
            summed.findings().error("file-unreadable", Location.startOf(closed));
        }
        for (String closed : summed.unreadable()) {
            summed.findings().error("file-unreadable", Location.startOf(closed));
        }
        return summed;
    }

    /** Few files are read before a thread has started. */
    static int threads(int files) {
        return files < FEW_FILES ? 1 : threads();
    }

    /** As many as work at once where there is much to do. */
    static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** The files at or below some paths and around them. */
    static FolderFiles.Selection select(List<String> paths, Session session) throws Failure {
        List<String> asked = paths.isEmpty() ? List.of(DEFAULT) : paths;
        FolderFiles.Selection selection = FolderFiles.select(session.env().workingFolder(), asked);
        if (!selection.missing().isEmpty()) {
            throw missing(selection.missing().get(0), session);
        }
        for (PlanFile file : selection.files()) {
            if (file.asked()) {
                return selection;
            }
        }
        throw Failure.untold("no-files", String.join(" ", asked));
    }

    /** What stands at a path that is no file: nothing, or something that is not read because it may never end. */
    private static Failure missing(String path, Session session) {
        boolean there =
                Files.exists(session.env().workingFolder().resolve(path), java.nio.file.LinkOption.NOFOLLOW_LINKS);
        return Failure.untold(there ? "not-a-file" : "path-missing", path);
    }

    /** Ends the run where a file has errors, with each of them. */
    static void refuseErrors(FolderFiles.Selection selection, Findings findings, Session session)
            throws Failure, IOException {
        if (findings.hasErrors()) {
            new FindingText(session.messages(), session.style(), Loaded.texts(selection.files()), session.err())
                    .write(findings.sorted());
            throw Failure.untold("findings", findings.errors());
        }
    }

    /** The plans at or below the paths, fit to be computed with: any mistake of the readers ends the run. */
    static List<Plan> plans(List<String> paths, Session session) throws Failure, IOException {
        PlansRead read = read(paths, session);
        read.noteErrors(session);
        return read.plans();
    }

    /** The same, before it is known what the rules say. */
    static PlansRead read(List<String> paths, Session session) throws Failure, IOException {
        return read(selected(paths, session), paths, session);
    }

    /** The same of files that were selected before. */
    static PlansRead read(List<PlanFile> files, List<String> paths, Session session) throws Failure, IOException {
        Loaded loaded = load(files);
        if (loaded.findings().hasErrors()) {
            new FindingText(session.messages(), session.style(), loaded.texts(), session.err())
                    .write(loaded.findings().sorted());
            throw Failure.untold("findings", loaded.findings().errors());
        }
        return new PlansRead(loaded, asked(loaded, paths));
    }

    /** The same of plans that were read a few at a time. */
    static void noteErrors(WorkspaceScan.Scanned scanned, Session session) throws IOException {
        noteErrors(scanned.findings(), scanned.ignores(), scanned.configs(), session);
    }

    /** Says how many errors the rules found, where there are any: figures may rest on them. */
    static void noteErrors(Findings found, List<Ignore> ignores, List<Config> configs, Session session)
            throws IOException {
        int broken = errors(Levels.apply(Ignores.drop(found.sorted(), ignores), configs));
        if (broken > 0) {
            session.note("inputs.errors", broken);
        }
    }

    /** The plans among what was loaded that were asked for; none at all ends the run. */
    static List<Plan> asked(Loaded loaded, List<String> paths) throws Failure {
        List<Plan> plans = AskedPlans.of(loaded);
        if (plans.isEmpty() && loaded.brokenPlans().isEmpty()) {
            throw noPlan(paths);
        }
        return plans;
    }

    private static Failure noPlan(List<String> paths) {
        return Failure.untold("no-plan", String.join(" ", paths.isEmpty() ? List.of(DEFAULT) : paths));
    }

    private static int errors(List<Finding> findings) {
        int errors = 0;
        for (Finding finding : findings) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
        return errors;
    }
}
