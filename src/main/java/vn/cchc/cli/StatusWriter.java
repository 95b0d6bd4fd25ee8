package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Slippage;
import vn.cchc.exchange.StatusCsv;
import vn.cchc.exchange.StatusJson;
import vn.cchc.message.Wording;
import vn.cchc.report.OutputFormat;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.terminal.StatusText;

/** Tells how plans stand, one after the other, in the form that was asked for. */
final class StatusWriter {
    /** A plan in one of the forms. */
    private interface Form {
        void plan(PlanStatus status) throws IOException;

        default void end() throws IOException {}
    }

    private final Form form;

    StatusWriter(
            Arguments arguments,
            String format,
            LocalDate asOf,
            Filter filter,
            Map<String, Slippage> slippage,
            Session session,
            Writer out)
            throws IOException {
        Optional<String> milestone = arguments.text("--milestone");
        this.form = switch (format) {
            case "json" -> new AsJson(new StatusJson(asOf, milestone, slippage, out));
            case "csv" -> new AsCsv(new StatusCsv(slippage, out));
            case "markdown" -> new AsMarkdown(filter, session, out);
            default ->
                new AsText(
                        new StatusText(
                                new Wording(session.messages()), session.style(), session.width(), slippage, out),
                        milestone,
                        filter,
                        out);
        };
    }

    /** Where a form is written to: what people read on a terminal is held apart from documents. */
    static Writer of(String format, Session session) {
        return format.equals("csv") || format.equals("markdown") ? session.document() : session.out();
    }

    void plan(PlanStatus status) throws IOException {
        form.plan(status);
    }

    void end() throws IOException {
        form.end();
    }

    private record AsJson(StatusJson json) implements Form {
        @Override
        public void plan(PlanStatus status) {
            json.plan(status);
        }

        @Override
        public void end() throws IOException {
            json.end();
        }
    }

    private record AsCsv(StatusCsv csv) implements Form {
        @Override
        public void plan(PlanStatus status) throws IOException {
            csv.plan(status);
        }
    }

    private static final class AsMarkdown implements Form {
        private final Rendering documents;
        private final Filter filter;
        private final Writer out;
        private boolean begun;

        AsMarkdown(Filter filter, Session session, Writer out) {
            this.documents = new Rendering(OutputFormat.MARKDOWN, Optional.empty(), session);
            this.filter = filter;
            this.out = out;
        }

        @Override
        public void plan(PlanStatus status) throws IOException {
            out.write(begun ? "\n" : "");
            begun = true;
            documents.write("status", status.plan(), status.asOf(), filter, out);
        }
    }

    private static final class AsText implements Form {
        private final StatusText text;
        private final Optional<String> milestone;
        private final Filter filter;
        private final Writer out;
        private boolean begun;

        AsText(StatusText text, Optional<String> milestone, Filter filter, Writer out) {
            this.text = text;
            this.milestone = milestone;
            this.filter = filter;
            this.out = out;
        }

        @Override
        public void plan(PlanStatus status) throws IOException {
            out.write(begun ? "\n" : "");
            begun = true;
            text.write(status, milestone, filter);
        }
    }
}
