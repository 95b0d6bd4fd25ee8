package vn.cchc.exchange;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.source.Finding;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;
import vn.cchc.source.SourceText;

/**
 * What one run found, for the formats of other programs.
 *
 * @param command the command that ran
 * @param version the version of this program
 * @param files the files that were looked at, in order
 * @param failing the least severity that fails the run; nothing where none does
 * @param root what stands before the paths of findings to make them paths from the top of the repository: {@code office/}
 * @param help what a code means, for those that show it beside the finding
 * @param texts the text of a file, where it can be read again
 */
public record Verdict(
        String command,
        String version,
        List<String> files,
        List<Finding> findings,
        Optional<Severity> failing,
        Messages messages,
        String root,
        Function<String, Optional<Help>> help,
        Function<String, Optional<SourceText>> texts) {
    public Verdict {
        files = Collections.unmodifiableList(files); // there may be a million: they are not copied
        findings = Collections.unmodifiableList(findings);
    }

    /**
     * What a code means.
     *
     * @param finds in one sentence
     * @param text the whole page as plain text
     */
    public record Help(String finds, String why, Severity usual, String text, String markdown) {}

    /**
     * A path from the top of the repository, as the forms of those take it who show findings beside its files: GitHub, GitLab
     * and reviewdog know no working folder.
     */
    String fromRoot(String path) {
        return root.isEmpty() || path.startsWith("/") || path.startsWith("<")
                ? path
                : Path.of(root + path).normalize().toString().replace('\\', '/');
    }

    /** The finding with its path from the top of the repository. */
    Finding fromRoot(Finding finding) {
        Location at = finding.at();
        Location rooted = new Location(fromRoot(at.path()), at.line(), at.column(), at.endLine(), at.endColumn());
        return new Finding(finding.severity(), finding.code(), rooted, finding.arguments());
    }

    String message(Finding finding) {
        return new FindingWords(messages).message(finding);
    }

    /** The message and, after it, the way out where there is one. */
    String advice(Finding finding) {
        String hint = new FindingWords(messages).hint(finding);
        return hint.isEmpty() ? message(finding) : message(finding) + "\n" + hint;
    }

    boolean fails(Finding finding) {
        return failing.isPresent() && finding.severity().atLeast(failing.get());
    }
}
