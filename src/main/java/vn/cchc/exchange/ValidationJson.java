package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;

/** The answer of {@code validate} as JSON. */
public final class ValidationJson {
    private ValidationJson() {}

    public static void write(List<Finding> findings, int files, FindingWords words, Writer writer) throws IOException {
        try (Json json = Json.document(writer, "validation")) {
            json.object("summary", () -> {
                json.number("files", files);
                json.number("errors", count(findings, Severity.ERROR));
                json.number("warnings", count(findings, Severity.WARNING));
                json.number("infos", count(findings, Severity.INFO));
            });
            json.list("findings", findings, finding -> finding(json, finding, words));
        }
    }

    /** The fields of a finding, as every answer has them that finds something. */
    static void finding(Json json, Finding finding, FindingWords words) {
        json.text("code", finding.code());
        json.text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.text("message", words.message(finding));
        json.text("hint", Optional.of(words.hint(finding)).filter(hint -> !hint.isEmpty()));
        json.text("path", finding.at().path());
        json.number("line", finding.at().line());
        json.number("column", finding.at().column());
        json.number("endLine", finding.at().endLine());
        json.number("endColumn", finding.at().endColumn());
    }

    private static int count(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
