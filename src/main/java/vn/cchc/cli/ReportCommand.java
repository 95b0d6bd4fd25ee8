package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.load.PlanFile;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;
import vn.cchc.report.Frame;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.source.Ahead;
import vn.cchc.source.Suggestions;
import vn.cchc.status.Filter;

/** {@code cchc report NAME}: a document, to standard output, a file, or one file a plan in a folder. */
final class ReportCommand implements Command {
    @Override
    public String name() {
        return "report";
    }

    @Override
    public void define(Options options) {
        options.arguments("NAME [PATH]")
                .flag("--list")
                .flag("--vars")
                .flag("--check")
                .value("--as-of", "DAY")
                .value("--milestone", "ID")
                .value("--since", "A[..B]")
                .value("--unit", "ID")
                .value("--format", "html|markdown")
                .value("--templates", "DIR")
                .value(Revision.OPTION, "REV")
                .value("--output", "FILE|DIR")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        if (arguments.flag("--list")) {
            return ReportWords.list(session);
        }
        List<String> positionals = arguments.positionals();
        if (positionals.isEmpty()) {
            throw Failure.usage("report-missing", names());
        }
        String name = positionals.get(0);
        arguments.atMost(2);
        if (Documents.find(name).isEmpty() && !name.equals(Told.DOCUMENT)) {
            throw Failure.usage("report-unknown", name, Suggestions.nearestOrAll(name, names()));
        }
        String target = arguments.text("--output").orElse("");
        String likely = target.endsWith(".md") || target.endsWith(".markdown") ? "markdown" : "html";
        String written = arguments.choice("--format", likely, List.of("html", "markdown"));
        OutputFormat format = written.equals("html") ? OutputFormat.HTML : OutputFormat.MARKDOWN;
        List<String> paths = positionals.subList(1, positionals.size());
        if (name.equals(Told.DOCUMENT)) {
            return changes(arguments, paths, format, session);
        }
        Document document = Documents.find(name).orElseThrow();
        for (String option : List.of("--unit", "--milestone", "--as-of", "--since")) {
            if (!document.options().contains(option) && arguments.text(option).isPresent()) {
                throw Failure.usage("option-useless", option, name);
            }
        }
        Optional<String> commit = Revision.asked(arguments);
        Templates unread = new Templates(
                TemplateFolder.of(arguments, session), session.messages().language());
        Ahead<Templates, Templates> template = TemplateAhead.begin(unread, name, format);
        List<PlanFile> files = Inputs.selected(paths, session);
        boolean apart = Output.isFolder(arguments.text("--output"), session)
                && arguments.text("--unit").isEmpty();
        Asked asked =
                new Asked(document, format, new Frame(Optional.empty(), commit), apart, arguments, session.messages());
        boolean many = !document.needsScorecard() && ReportStream.fits(files, arguments, session);
        if (many) {
            Filter filter = Selection.filter(arguments, List.of());
            PlanDocuments documents = asked.documents(template.next(), arguments.asOf(), filter);
            if (ReportStream.write(files, documents, arguments, session)) {
                return ExitCode.FINE;
            }
        }
        PlansRead read = Inputs.read(files, paths, session);
        List<Plan> plans = document.needsScorecard() ? Scored.scored(read.plans(), paths, session) : read.plans();
        Filter filter = Selection.filter(arguments, plans);
        LocalDate asOf = Selection.asOf(arguments, plans);
        if (arguments.flag("--vars")) {
            read.noteErrors(session);
            Plan plan = plans.get(0);
            LocalDate day = Selection.asOf(arguments, plan, asOf);
            return ReportWords.variables(document.view(plan, day, filter, session.messages()), session);
        }
        Templates templates = many ? unread : template.next();
        Progress progress = new Progress("site.progress", session);
        List<Output.Piece> pieces = asked.documents(templates, asOf, filter).of(plans, progress);
        progress.end();
        read.noteErrors(session);
        List<Path> folders = new ArrayList<>();
        for (Plan plan : plans) {
            folders.add(Path.of(plan.folder()));
        }
        if (arguments.flag("--check")) {
            return Output.check(pieces, arguments.text("--output"), session);
        }
        Output.write(pieces, arguments.text("--output"), folders, session);
        return ExitCode.FINE;
    }

    /** What was asked for, as far as it is known before plans are read. */
    private record Asked(
            Document document,
            OutputFormat format,
            Frame frame,
            boolean apart,
            Arguments arguments,
            Messages messages) {
        PlanDocuments documents(Templates templates, LocalDate asOf, Filter filter) {
            DayOf day = new DayOf(arguments, asOf);
            return new PlanDocuments(document, format, templates, frame, day, filter, apart, messages);
        }
    }

    /** The day that a plan is asked about; a class of its own, which needs nothing to be linked. */
    private record DayOf(Arguments arguments, LocalDate otherwise) implements Function<Plan, LocalDate> {
        @Override
        public LocalDate apply(Plan plan) {
            return Selection.asOf(arguments, plan, otherwise);
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(Documents.names());
        names.add(Told.DOCUMENT);
        return names;
    }

    /** What changed since a revision: the one document that is of two states of the plans. */
    private static int changes(Arguments arguments, List<String> paths, OutputFormat format, Session session)
            throws Failure, IOException {
        for (String option : List.of("--unit", "--milestone")) {
            if (arguments.text(option).isPresent()) {
                throw Failure.usage("option-useless", option, Told.DOCUMENT);
            }
        }
        Templates templates = new Templates(
                TemplateFolder.of(arguments, session), session.messages().language());
        Wording wording = new Wording(session.messages());
        try (Told told = Told.of(
                Revisions.repository(paths, session), arguments.text("--since"), paths, arguments.asOf(), session)) {
            if (arguments.flag("--vars")) {
                return ReportWords.variables(told.view(wording), session);
            }
            String text = told.document(format, templates, wording);
            List<Output.Piece> pieces = List.of(Output.Piece.of(Told.DOCUMENT + "." + format.ending(), text));
            if (arguments.flag("--check")) {
                return Output.check(pieces, arguments.text("--output"), session);
            }
            List<Path> folders = told.after().workspace().plans().stream()
                    .map(plan -> Path.of(plan.folder()))
                    .toList();
            Output.write(pieces, arguments.text("--output"), folders, session);
            return ExitCode.FINE;
        }
    }
}
