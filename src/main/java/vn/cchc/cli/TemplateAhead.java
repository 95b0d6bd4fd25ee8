package vn.cchc.cli;

import java.util.List;
import java.util.function.Function;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.source.Ahead;

/** Reads the template of a document on a thread of its own while the plans are read. */
record TemplateAhead(String name, OutputFormat format) implements Function<Templates, Templates> {
    /** The templates when that one was read: what is wrong with it is said then. */
    static Ahead<Templates, Templates> begin(Templates templates, String name, OutputFormat format) {
        return new Ahead<>(List.of(templates), new TemplateAhead(name, format));
    }

    @Override
    public Templates apply(Templates templates) {
        templates.read(name, format);
        return templates;
    }
}
