package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.git.Commit;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.git.Tree;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.RevisionFiles;
import vn.cchc.load.Touched;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.terminal.FindingText;
import vn.cchc.yaml.TextReader;

/** The plans as they were in a git revision, or as they are in the working folder, for commands that compare. */
final class Revisions implements AutoCloseable {
    private final Session session;
    private final Repository repository;
    private final List<String> paths;

    /**
     * One end of a comparison.
     *
     * @param name as the user called it, for people
     * @param commit absent for the working folder
     */
    record End(String name, Optional<String> commit) {}

    /** From where to where, and the paths asked about. */
    record Range(End from, End to) {}

    private Revisions(Session session, Repository repository, List<String> paths) {
        this.session = session;
        this.repository = repository;
        this.paths = paths;
    }

    /** The repository of the working folder, or of the first path that lies in one. */
    static Repository repository(List<String> paths, Session session) throws Failure {
        Path folder = session.env().workingFolder();
        for (String path : paths) {
            Path named = folder.resolve(path).normalize();
            if (Files.exists(named)) {
                folder = Files.isDirectory(named) ? named : Objects.requireNonNull(named.getParent());
                break;
            }
        }
        try {
            return Repository.at(folder, session.env().gitSeconds());
        } catch (GitFault fault) {
            throw untold(fault);
        }
    }

    static Revisions of(Repository repository, List<String> paths, Session session) {
        return new Revisions(session, repository, paths);
    }

    static Failure untold(GitFault fault) {
        return Failure.of(fault.code(), fault.arguments());
    }

    /** The files, of some, that the edit since a revision may have changed the findings of: since this branch left it. */
    static List<PlanFile> touchedSince(String revision, List<PlanFile> files, List<String> paths, Session session)
            throws Failure {
        try (Repository repository = repository(paths.isEmpty() ? List.of(Inputs.DEFAULT) : paths, session)) {
            String base = repository.mergeBase(repository.commit(revision), repository.commit("HEAD"));
            Set<String> changed = new HashSet<>();
            for (String path : repository.changedSince(base)) {
                changed.add(repository.top().resolve(path).toString().replace(java.io.File.separatorChar, '/'));
            }
            return Touched.of(files, changed);
        } catch (GitFault fault) {
            throw untold(fault);
        }
    }

    /** {@code A..B}, {@code A...B} or {@code A}; without any, from where this branch left the default one. */
    Range range(Optional<String> written) throws Failure {
        try {
            if (written.isEmpty()) {
                String base = repository.mergeBase(repository.defaultBranch(), repository.commit("HEAD"));
                if (repository.isShallow() && base.equals(repository.commit("HEAD"))) {
                    throw Failure.untold("merge-base-shallow", "HEAD", Commit.shorten(base));
                }
                return new Range(new End(Commit.shorten(base), Optional.of(base)), workingFolder());
            }
            String text = written.get();
            int dots = text.indexOf("..");
            if (dots < 0) {
                return new Range(end(text), workingFolder());
            }
            boolean three = text.startsWith("...", dots);
            End from = end(orHead(text.substring(0, dots)));
            End to = end(orHead(text.substring(dots + (three ? 3 : 2))));
            if (three) {
                String base = repository.mergeBase(
                        from.commit().orElseThrow(), to.commit().orElseThrow());
                from = new End(Commit.shorten(base), Optional.of(base));
            }
            return new Range(from, to);
        } catch (GitFault fault) {
            throw untold(fault);
        }
    }

    private static String orHead(String revision) {
        return revision.isEmpty() ? "HEAD" : revision;
    }

    private End end(String revision) throws GitFault {
        return new End(revision, Optional.of(repository.commit(revision)));
    }

    private End workingFolder() {
        return new End(session.messages().get("diff.working-folder"), Optional.empty());
    }

    /** The files asked for as they stand at one end; none where there were none then. */
    List<PlanFile> files(End end) throws Failure {
        List<String> asked = paths.isEmpty() ? List.of(Inputs.DEFAULT) : paths;
        Path working = session.env().workingFolder();
        if (end.commit().isEmpty()) {
            FolderFiles.Selection selection = FolderFiles.select(working, asked);
            if (!selection.unreadable().isEmpty()) {
                throw Failure.untold("unreadable", selection.unreadable().get(0));
            }
            return selection.files();
        }
        try {
            Tree tree = repository.tree(end.commit().get());
            List<String> below = new ArrayList<>();
            for (String path : asked) {
                below.add(inRepository(path));
            }
            return RevisionFiles.select(
                    working,
                    repository.top(),
                    tree.blobs().keySet(),
                    below,
                    path -> repository.bytes(Objects.requireNonNull(tree.blobs().get(path)), TextReader.MAX_BYTES));
        } catch (GitFault fault) {
            throw untold(fault);
        }
    }

    private String inRepository(String path) throws Failure {
        Path top = repository.top();
        Path file = session.env().workingFolder().resolve(path).normalize();
        if (!file.startsWith(top)) {
            throw Failure.untold("outside-repository", path, top.toString());
        }
        return top.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    /** The plans at one end, fit to be compared: any mistake of the readers ends the run. */
    Loaded load(End end) throws Failure, IOException {
        Loaded loaded = WorkspaceLoader.load(files(end), path -> false);
        try {
            repository.requireAnswers();
        } catch (GitFault fault) {
            throw untold(fault);
        }
        if (!loaded.unreadable().isEmpty()) {
            String path = loaded.unreadable().get(0);
            throw end.commit().isPresent()
                    ? Failure.untold("revision-lacks", path, end.name())
                    : Failure.untold("unreadable", path);
        }
        if (loaded.findings().hasErrors()) {
            new FindingText(session.messages(), session.style(), loaded.texts(), session.err())
                    .write(loaded.findings().sorted());
            throw Failure.untold(
                    "revision-broken", end.name(), loaded.findings().errors());
        }
        return loaded;
    }

    @Override
    public void close() {
        repository.close();
    }
}
