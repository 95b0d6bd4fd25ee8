package vn.cchc.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The git repository that a folder stands in. */
public final class Repository implements AutoCloseable {
    /** Branches that are the default one where the remote does not say, the likeliest first. */
    private static final List<String> USUAL = List.of(
            "refs/remotes/origin/HEAD",
            "refs/remotes/origin/main",
            "refs/remotes/origin/master",
            "refs/heads/main",
            "refs/heads/master");

    /** What is asked of each commit: id, parents, author, day, subject. */
    private static final int FACTS = 5;

    /** How long git is waited for while it says nothing. The whole history of a huge repository takes it a minute or two. */
    public static final int PATIENCE_SECONDS = 600;

    private final GitProcess git;
    private final Path folder;
    private final Path top;
    private final Blobs blobs;

    private Repository(GitProcess git, Path folder, Path top) {
        this.git = git;
        this.folder = folder;
        this.top = top;
        this.blobs = new Blobs(git, folder);
    }

    /**
     * Finds the repository at or above a folder.
     *
     * @param seconds how long git is waited for while it says nothing
     */
    public static Repository at(Path folder, int seconds) throws GitFault {
        GitProcess git = new GitProcess(seconds);
        GitProcess.Answer answer = git.run(folder, "rev-parse", "--show-cdup");
        if (answer.code() != 0) {
            boolean owned = answer.err().contains("dubious ownership");
            throw new GitFault(owned ? "git-not-trusted" : "git-no-repository", folder.toString());
        }
        if (git.run(folder, "rev-parse", "--is-inside-work-tree").line().equals("false")) {
            throw new GitFault("git-no-work-tree", folder.toString());
        }
        return new Repository(git, folder, folder.resolve(answer.line()).normalize());
    }

    /** The top folder, written as the folder was that it was found from. */
    public Path top() {
        return top;
    }

    /** Whether the copy lacks old commits. */
    public boolean isShallow() throws GitFault {
        return git.run(folder, "rev-parse", "--is-shallow-repository").line().equals("true");
    }

    /** The commit that a revision names, where it names one. */
    public Optional<String> find(String revision) throws GitFault {
        if (revision.isEmpty() || revision.startsWith("-")) {
            return Optional.empty();
        }
        GitProcess.Answer answer =
                git.run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return answer.code() == 0 ? Optional.of(answer.line()) : Optional.empty();
    }

    public String commit(String revision) throws GitFault {
        Optional<String> found = find(revision);
        if (found.isEmpty()) {
            throw new GitFault(isShallow() ? "revision-shallow" : "revision-missing", revision);
        }
        return found.get();
    }

    /** The newest commit that two have in common. */
    public String mergeBase(String one, String other) throws GitFault {
        GitProcess.Answer answer = git.run(folder, "merge-base", one, other);
        if (answer.code() != 0) {
            throw new GitFault(
                    isShallow() ? "merge-base-shallow" : "merge-base-missing",
                    Commit.shorten(one),
                    Commit.shorten(other));
        }
        return answer.line();
    }

    /** The tip of the branch that edits are merged into: as the remote says, else main or master. */
    public String defaultBranch() throws GitFault {
        for (String name : USUAL) {
            Optional<String> commit = find(name);
            if (commit.isPresent()) {
                return commit.get();
            }
        }
        throw new GitFault("default-branch-unknown");
    }

    /**
     * The files that differ between a commit and the working folder, those that git does not track yet included and those it
     * ignores left out; below the top of the repository.
     */
    public List<String> changedSince(String commit) throws GitFault {
        List<String> changed = new ArrayList<>();
        for (GitProcess.Answer answer : List.of(
                git.run(top, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit, "--"),
                git.run(top, "ls-files", "--others", "--exclude-standard", "-z"))) {
            if (answer.code() != 0) {
                throw new GitFault("git-failed", answer.why());
            }
            for (String path : answer.text().split("\0")) {
                if (!path.isEmpty()) {
                    changed.add(path);
                }
            }
        }
        return changed;
    }

    /** The files of a commit. */
    public Tree tree(String commit) throws GitFault {
        GitProcess.Answer answer = git.run(folder, "ls-tree", "-r", "-z", "--full-tree", commit);
        if (answer.code() != 0) {
            throw new GitFault("git-failed", answer.why());
        }
        TreeMap<String, String> files = new TreeMap<>();
        for (String row : answer.text().split("\0")) {
            int tab = row.indexOf('\t');
            if (tab > 0 && row.startsWith("100")) {
                String[] facts = row.substring(0, tab).split(" ");
                files.put(row.substring(tab + 1), facts[2]);
            }
        }
        return new Tree(commit, files);
    }

    /** The bytes of a file's content; of one that is longer than allowed, as many as show that it is. */
    public byte[] bytes(String blob, int most) throws IOException {
        return blobs.read(blob, most);
    }

    /** Ends a run that rests on contents that git never gave. */
    public void requireAnswers() throws GitFault {
        blobs.requireAnswers();
    }

    /**
     * The commits up to one that touched some files, parents before children; a merge that only joins what others changed is
     * among them.
     *
     * @param paths below the top of the repository
     */
    public List<Commit> log(String upTo, List<String> paths) throws GitFault {
        List<String> arguments = new ArrayList<>(List.of(
                "log",
                "--topo-order",
                "--reverse",
                "--parents",
                "--full-history",
                "--simplify-merges",
                "-z",
                "--format=%H%x00%P%x00%an%x00%ad%x00%s",
                "--date=short",
                upTo,
                "--"));
        paths.forEach(path -> arguments.add(path));
        GitProcess.Answer answer = git.run(top, arguments.toArray(String[]::new));
        if (answer.code() != 0) {
            throw new GitFault("git-failed", answer.why());
        }
        List<Commit> commits = new ArrayList<>();
        String[] facts = answer.text().split("\0", -1); // the one sign that no name and no subject can have
        for (int i = 0; i + FACTS <= facts.length; i += FACTS) {
            List<String> parents = facts[i + 1].isEmpty() ? List.of() : List.of(facts[i + 1].split(" "));
            commits.add(new Commit(facts[i], parents, facts[i + 2], day(facts[i + 3]), facts[i + 4]));
        }
        return commits;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty(); // a commit may hold any text there
        }
    }

    /** Where a file stood before a commit that gave it its path, where it did. */
    public Optional<String> renamedFrom(String commit, String path) throws GitFault {
        GitProcess.Answer answer = git.run(
                top, "diff-tree", "-r", "-m", "-M", "-z", "--no-commit-id", "--diff-filter=R", "--name-status", commit);
        String[] words = answer.text().split("\0");
        for (int i = 0; i + 2 < words.length; i += 3) {
            if (words[i + 2].equals(path)) {
                return Optional.of(words[i + 1]);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        blobs.close();
    }
}
