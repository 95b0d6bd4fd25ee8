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
import vn.cchc.report.DocumentText;
import vn.cchc.report.Documents;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;

/** Renders documents of plans; each template is read once. */
final class Rendering {
    private final OutputFormat format;
    private final Templates templates;
    private final Session session;

    Rendering(OutputFormat format, Optional<Path> templates, Session session) {
        this.format = format;
        this.templates = new Templates(templates, session.messages().language());
        this.session = session;
    }

    /** Reads the template of a document, so that from then on several threads may fill it. */
    void read(String name) {
        templates.read(name, format);
    }

    /** Writes one document of one plan. */
    void write(String name, Plan plan, LocalDate asOf, Filter filter, Writer out) throws IOException {
        Document document = Documents.find(name).orElseThrow();
        templates.render(name, format, document.view(plan, asOf, filter, session.messages()), out);
    }

    /** Writes the document {@code status} of a plan whose standing is known already. */
    void write(PlanStatus status, Filter filter, Writer out) throws IOException {
        templates.render("status", format, Documents.view(status, filter, session.messages()), out);
    }

    /** Writes one document of each plan, one after the other; none where one cannot be made. */
    static void each(
            String name,
            OutputFormat format,
            List<Plan> plans,
            Function<Plan, LocalDate> asOf,
            Filter filter,
            Session session)
            throws IOException {
        Rendering rendering = new Rendering(format, Optional.empty(), session);
        DocumentText text = new DocumentText();
        boolean first = true;
        for (Plan plan : plans) {
            text.write(first ? "" : "\n");
            rendering.write(name, plan, asOf.apply(plan), filter, text);
            first = false;
        }
        session.document(text.bytes());
    }

    /** Writes a view that is not of one plan as Markdown. */
    static void markdown(String template, Object view, Session session) throws IOException {
        new Templates(Optional.empty(), session.messages().language())
                .render(template, OutputFormat.MARKDOWN, view, session.document());
    }
}
