package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;
import vn.cchc.report.OutputFormat;
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
        options.positional("NAME [PATH]", "0..*")
                .flag("--list")
                .value("--as-of", "DAY")
                .value("--milestone", "ID")
                .value("--unit", "ID")
                .value("--format", "html|markdown")
                .value("--templates", "DIR")
                .value("--output", "FILE|DIR")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        if (arguments.flag("--list")) {
            for (Document document : Documents.ALL) {
                String name = document.name();
                String purpose = session.messages().get("report." + name);
                session.out().write(name + " ".repeat(Math.max(1, 12 - name.length())) + purpose + "\n");
            }
            return ExitCode.FINE;
        }
        List<String> positionals = arguments.positionals();
        if (positionals.isEmpty()) {
            throw Failure.usage("report-missing", Documents.names());
        }
        String name = positionals.get(0);
        arguments.atMost(2);
        if (Documents.find(name).isEmpty()) {
            List<String> nearest = Suggestions.nearest(name, Documents.names());
            throw Failure.usage("report-unknown", name, nearest.isEmpty() ? Documents.names() : nearest);
        }
        String target = arguments.text("--output").orElse("");
        String likely = target.endsWith(".md") || target.endsWith(".markdown") ? "markdown" : "html";
        String written = arguments.choice("--format", likely, List.of("html", "markdown"));
        OutputFormat format = written.equals("html") ? OutputFormat.HTML : OutputFormat.MARKDOWN;
        Document document = Documents.find(name).orElseThrow();
        for (String option : List.of("--unit", "--milestone", "--as-of")) {
            if (!document.takesDay() && arguments.text(option).isPresent()) {
                throw Failure.usage("option-useless", option, name);
            }
        }
        Optional<Path> templates = templates(arguments, session);
        List<String> paths = positionals.subList(1, positionals.size());
        List<Plan> plans = document.needsScorecard() ? Scored.plans(paths, session) : Inputs.plans(paths, session);
        Filter filter = Selection.filter(arguments, plans);
        LocalDate asOf = Selection.asOf(arguments, plans);
        List<Output.Piece> pieces = new ArrayList<>();
        for (Plan plan : plans) {
            StringWriter text = new StringWriter();
            LocalDate day = Selection.asOf(arguments, plan, asOf);
            Rendering.render(name, format, plan, day, filter, templates, session, text);
            String file = plan.id().replace('/', '-') + "-" + name + "." + format.ending();
            pieces.add(new Output.Piece(file, text.toString()));
        }
        List<Path> folders = plans.stream().map(plan -> Path.of(plan.folder())).toList();
        Output.write(pieces, arguments.text("--output"), folders, session);
        return ExitCode.FINE;
    }

    private static Optional<Path> templates(Arguments arguments, Session session) throws Failure {
        Optional<String> written = arguments.text("--templates");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Path folder = session.env().workingFolder().resolve(written.get());
        if (!Files.isDirectory(folder)) {
            throw Failure.untold("templates-missing", written.get());
        }
        return Optional.of(folder);
    }
}
