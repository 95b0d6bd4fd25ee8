package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** Writes one document of each plan, one after the other. */
    static void each(
            String name,
            OutputFormat format,
            List<Plan> plans,
            Function<Plan, LocalDate> asOf,
            Filter filter,
            Session session)
            throws IOException {
        boolean first = true;
        for (Plan plan : plans) {
            session.document().write(first ? "" : "\n");
            render(name, format, plan, asOf.apply(plan), filter, Optional.empty(), session, session.document());
            first = false;
        }
    }

    /** Writes a view that is not of one plan as Markdown. */
    static void markdown(String template, Object view, Session session) throws IOException {
        new Templates(Optional.empty(), session.messages().language())
                .render(template, OutputFormat.MARKDOWN, view, session.document());
    }
}
