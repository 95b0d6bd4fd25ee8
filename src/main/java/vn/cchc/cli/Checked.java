package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.check.Rules;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.InOrder;
import vn.cchc.load.Listing;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Config;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.Severity;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.TextReader;

/**
 * What {@code validate} found.
 *
 * @param files the files asked for, in order
 * @param planFolders the folders of the plans they belong to
 */
record Checked(
        List<String> files,
        List<Finding> findings,
        List<Path> planFolders,
        Function<String, Optional<SourceText>> texts) {
    /** How standard input is called in findings. */
    private static final String STDIN = "<stdin>";

    private static final List<String> AROUND = List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml");

    /** Rules are handed to threads in so many parts: more than threads, since some rules take longer than others. */
    private static final int PARTS = 8;

    /** From so many files on they are checked a few plans at a time. */
    static final int MANY = 400;

    static Checked standardInput(Session session) throws IOException {
        byte[] bytes = session.env().in().readNBytes(TextReader.MAX_BYTES + 1);
        Loaded loaded = WorkspaceLoader.load(List.of(PlanFile.standardInput(STDIN, bytes)));
        Findings findings = new Findings();
        for (Finding finding : loaded.findings().sorted()) {
            if (!finding.code().equals("plan-missing")) {
                findings.add(finding);
            }
        }
        return of(loaded.files(), findings, List.of(), true, loaded.workspace().configs(), folders(loaded.workspace()));
    }

    static Checked files(List<String> paths, Session session) throws Failure {
        return files(Inputs.selected(paths, session), MANY);
    }

    /**
     * What the edit since a revision may have changed, and what refers to that: there, what all files together would show. A
     * rule that looks from plan to plan may need them all to say what it found.
     */
    static Checked since(String revision, List<String> paths, Session session) throws Failure {
        List<PlanFile> all = Inputs.selected(paths, session);
        List<PlanFile> touched = Revisions.touchedSince(revision, all, paths, session);
        Checked checked = files(touched, MANY);
        for (Finding finding : checked.findings()) {
            if (Rules.looksAcrossPlans(finding.code())) {
                return files(all, MANY).only(checked.files());
            }
        }
        return checked;
    }

    /** What was found in some of the files, and in those that all rest on. */
    private Checked only(List<String> some) {
        Set<String> kept = new HashSet<>(some);
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (kept.contains(finding.at().path())
                    || finding.severity() == Severity.ERROR
                            && isContext(finding.at().path())) {
                shown = Findings.with(shown, finding);
            }
        }
        return new Checked(some, shown, planFolders, texts);
    }

    /** @param many from how many files on they are checked a few plans at a time; what is found is the same */
    static Checked files(List<PlanFile> files, int many) throws Failure {
        Optional<WorkspaceScan.Scanned> scanned = files.size() < many
                ? Optional.empty()
                : WorkspaceScan.of(
                        files,
                        FolderFiles.IS_FILE,
                        Inputs.threads(files.size()),
                        new WorkspaceScan.Check(Checked::rules, Rules::checkAround));
        if (scanned.isPresent()) {
            WorkspaceScan.Scanned found = scanned.get();
            refuse(found.unreadable());
            return of(
                    files,
                    found.findings(),
                    found.ignores(),
                    found.sound(),
                    found.configs(),
                    Listing.planFolders(files));
        }
        Loaded loaded = WorkspaceLoader.load(files, FolderFiles.IS_FILE);
        refuse(loaded.unreadable());
        Findings findings = new Findings();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.check(loaded.workspace()));
        boolean sound = !loaded.findings().hasErrors();
        return of(files, findings, loaded.ignores(), sound, loaded.workspace().configs(), folders(loaded.workspace()));
    }

    /** The rules for some plans; where one of them is large, by several threads. */
    private static Findings rules(Workspace workspace) {
        int reports = 0;
        for (Plan plan : workspace.plans()) {
            reports += plan.reports().size();
        }
        int threads = Inputs.threads(reports);
        if (threads == 1) {
            return Rules.checkPlans(workspace);
        }
        Findings findings = new Findings();
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(part);
        }
        InOrder.each(parts.iterator(), threads, part -> Rules.checkPlans(workspace, part, PARTS), found -> {
            findings.addAll(found);
            return true;
        });
        return findings;
    }

    private static void refuse(List<String> unreadable) throws Failure {
        if (!unreadable.isEmpty()) {
            throw Failure.untold("unreadable", unreadable.get(0));
        }
    }

    private static List<Path> folders(Workspace workspace) {
        List<Path> folders = new ArrayList<>();
        for (Plan plan : workspace.plans()) {
            folders.add(Path.of(plan.folder()));
        }
        return folders;
    }

    /** What was found in the files asked for, and in the registers those rest on. */
    private static Checked of(
            List<PlanFile> files,
            Findings all,
            List<Ignore> ignores,
            boolean sound,
            List<Config> configs,
            List<Path> planFolders) {
        Listing listing = new Listing(files);
        List<Finding> shown = new ArrayList<>();
        String last = "";
        boolean asked = false;
        for (Finding finding : all.sorted()) {
            String path = finding.at().path();
            asked = path.equals(last) ? asked : listing.isAsked(path);
            last = path;
            if (asked || finding.severity() == Severity.ERROR && isContext(path)) {
                shown = Findings.with(shown, finding);
            }
        }
        List<Finding> kept = Ignores.apply(shown, ignores, files, !sound);
        return new Checked(Listing.askedPaths(files), Levels.apply(kept, configs), planFolders, Loaded.texts(listing));
    }

    /** The files that plans below their folder rest on; an error there spoils what is found below. */
    private static boolean isContext(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return AROUND.contains(name);
    }
}
