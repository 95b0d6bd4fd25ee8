package vn.cchc.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;
import vn.cchc.source.SourceText;

/**
 * What one run found, for the formats of other programs.
 *
 * @param command the command that ran
 * @param version the version of this program
 * @param files the files that were looked at, in order
 * @param failing the least severity that fails the run; nothing where none does
 * @param texts the text of a file, where it can be read again
 */
public record Verdict(
        String command,
        String version,
        List<String> files,
        List<Finding> findings,
        Optional<Severity> failing,
        Messages messages,
        Function<String, Optional<SourceText>> texts) {
    public Verdict {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
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
