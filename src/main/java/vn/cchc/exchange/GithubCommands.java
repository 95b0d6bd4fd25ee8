package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;

/**
 * Findings as workflow commands. GitHub shows ten errors, ten warnings and ten notices of a step; so no more are written, and
 * the rest is counted in a last line.
 */
final class GithubCommands {
    private static final int MOST = 10;

    private final Verdict verdict;
    private final Writer out;

    GithubCommands(Verdict verdict, Writer out) {
        this.verdict = verdict;
        this.out = out;
    }

    void write() throws IOException {
        Map<Severity, Integer> written = new EnumMap<>(Severity.class);
        int left = 0;
        for (Finding finding : verdict.findings()) {
            if (written.merge(finding.severity(), 1, Integer::sum) <= MOST) {
                command(finding);
            } else {
                left++;
            }
        }
        if (left > 0) {
            out.write(verdict.messages().get("github.left", left) + "\n");
        }
    }

    private void command(Finding finding) throws IOException {
        out.write("::" + word(finding.severity()));
        out.write(" file=" + property(verdict.fromRoot(finding.at().path())));
        out.write(",line=" + finding.at().line());
        out.write(",endLine=" + finding.at().endLine());
        if (finding.at().line() == finding.at().endLine()) {
            out.write(",col=" + finding.at().column());
            out.write(",endColumn=" + finding.at().endColumn());
        }
        out.write(",title=" + property(finding.code()));
        out.write("::" + data(verdict.advice(finding)) + "\n");
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
