package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;
import vn.cchc.report.Variables;

/** What {@code report} tells of itself: its documents, and the names that the template of one may use. */
final class ReportWords {
    private ReportWords() {}

    /** The names of the documents, what each is for, and the options it takes. */
    static int list(Session session) throws IOException {
        for (Document document : Documents.ALL) {
            line(document.title(), document.options(), session);
        }
        line(Told.DOCUMENT, List.of("--since", "--as-of"), session);
        return ExitCode.FINE;
    }

    private static void line(String name, List<String> options, Session session) throws IOException {
        String purpose = session.messages().get("report." + name);
        session.out().write(name + " ".repeat(Math.max(1, 13 - name.length())) + purpose + "\n");
        if (!options.isEmpty()) {
            session.out().write(" ".repeat(13) + String.join(" ", options) + "\n");
        }
    }

    /** The names a template may use: indented below the list or part whose section they stand in. */
    static int variables(Object view, Session session) throws IOException {
        for (Variables.Variable variable : Variables.of(view)) {
            String name = "  ".repeat(variable.depth()) + variable.name();
            String kind = session.messages().get("vars." + variable.kind());
            String line = name
                    + " ".repeat(Math.max(1, 30 - name.length()))
                    + kind
                    + " ".repeat(Math.max(1, 12 - kind.length()))
                    + variable.example();
            session.out().write(line.stripTrailing() + "\n");
        }
        session.out().write(session.messages().get("vars.labels") + "\n");
        return ExitCode.FINE;
    }
}
