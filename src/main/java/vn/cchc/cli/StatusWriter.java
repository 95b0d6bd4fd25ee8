package vn.cchc.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Slippage;
import vn.cchc.exchange.StatusJson;
import vn.cchc.status.PlanStatus;

/** Tells how plans stand, one after the other, in the form that was asked for. */
interface StatusWriter {
    void plan(PlanStatus status) throws IOException;

    void end() throws IOException;

    static StatusWriter json(LocalDate asOf, Optional<String> milestone, Map<String, Slippage> slippage, Writer out) {
        return new AsJson(new StatusJson(asOf, milestone, slippage, out));
    }

    /** Plans in a form of their own, each after what stands between them. */
    static StatusWriter of(StatusForm form, Writer out) throws IOException {
        form.head(out);
        return new OneByOne(form, out);
    }

    /** Where a form is written to: what people read on a terminal is held apart from documents. */
    static Writer out(String format, Session session) {
        return isDocument(format) ? session.document() : session.out();
    }

    /** Writes there what a file holds in UTF-8. */
    static void hand(Path file, String format, Session session) throws IOException {
        if (isDocument(format)) {
            session.document(file);
            return;
        }
        try (Reader text = Files.newBufferedReader(file)) {
            text.transferTo(session.out());
        }
    }

    private static boolean isDocument(String format) {
        return format.equals("csv") || format.equals("markdown");
    }

    record AsJson(StatusJson json) implements StatusWriter {
        @Override
        public void plan(PlanStatus status) {
            json.plan(status);
        }

        @Override
        public void end() throws IOException {
            json.end();
        }
    }

    final class OneByOne implements StatusWriter {
        private final StatusForm form;
        private final Writer out;
        private boolean begun;

        OneByOne(StatusForm form, Writer out) {
            this.form = form;
            this.out = out;
        }

        @Override
        public void plan(PlanStatus status) throws IOException {
            out.write(begun ? form.between() : "");
            begun = true;
            form.plan(status, out);
        }

        @Override
        public void end() {
            // nothing stands below the last
        }
    }
}
