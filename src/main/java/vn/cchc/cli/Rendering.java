package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.status.Filter;

/** Renders one document of one plan. */
final class Rendering {
    private Rendering() {}

    static void render(
            String name,
            OutputFormat format,
            Plan plan,
            LocalDate asOf,
            Filter filter,
            Optional<Path> templates,
            Session session,
            Writer out)
            throws IOException {
        Document document = Documents.find(name).orElseThrow();
        Object view = document.view(plan, asOf, filter, session.messages());
        new Templates(templates, session.messages().language()).render(name, format, view, out);
    }
}
