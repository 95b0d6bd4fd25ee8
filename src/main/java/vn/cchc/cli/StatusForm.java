package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Slippage;
import vn.cchc.exchange.StatusCsv;
import vn.cchc.message.Wording;
import vn.cchc.report.OutputFormat;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.terminal.StatusText;

/** A form in which the standing of one plan can be told without knowing of the others. */
interface StatusForm {
    /** What stands above the first plan. */
    default void head(Writer out) throws IOException {}

    /** What stands between two plans. */
    default String between() {
        return "\n";
    }

    /** How a plan stands; on any thread. */
    void plan(PlanStatus status, Writer out) throws IOException;

    /** @param format csv, markdown or text */
    static StatusForm of(
            String format, Optional<String> milestone, Filter filter, Map<String, Slippage> slippage, Session session) {
        if (format.equals("csv")) {
            return new AsCsv(new StatusCsv(slippage));
        }
        if (format.equals("markdown")) {
            Rendering documents = new Rendering(OutputFormat.MARKDOWN, Optional.empty(), session);
            documents.read("status");
            return new AsMarkdown(documents, filter);
        }
        return new AsText(new Wording(session.messages()), milestone, filter, slippage, session);
    }

    record AsCsv(StatusCsv csv) implements StatusForm {
        @Override
        public void head(Writer out) throws IOException {
            csv.head(out);
        }

        @Override
        public String between() {
            return "";
        }

        @Override
        public void plan(PlanStatus status, Writer out) throws IOException {
            csv.plan(status, out);
        }
    }

    record AsMarkdown(Rendering documents, Filter filter) implements StatusForm {
        @Override
        public void plan(PlanStatus status, Writer out) throws IOException {
            documents.write(status, filter, out);
        }
    }

    record AsText(
            Wording wording, Optional<String> milestone, Filter filter, Map<String, Slippage> slippage, Session session)
            implements StatusForm {
        @Override
        public void plan(PlanStatus status, Writer out) throws IOException {
            new StatusText(wording, session.style(), session.width(), slippage, out).write(status, milestone, filter);
        }
    }
}
