package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.DiffJson;
import vn.cchc.exchange.Verdict;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.load.Loaded;
import vn.cchc.message.ChangeWords;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.terminal.ChangeText;
import vn.cchc.terminal.FindingText;

/** {@code cchc diff}: two states of the plans in domain words, and what the rules on changes have against the newer one. */
final class DiffCommand implements Command {
    /** Its own forms, the usual one first. */
    static final List<String> FORMATS = List.of("text", "markdown", "json", "html");

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void define(Options options) {
        options.arguments("[A[..B]] [PATH]")
                .value("--as-of", "DAY")
                .values(Verdicts.OPTION, "F[=FILE]")
                .value("--templates", "DIR")
                .value("--fail-on", "error|warning|never")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Verdicts verdicts = Verdicts.of(arguments, FORMATS, session);
        String failOn = arguments.choice("--fail-on", "error", List.of("error", "warning", "never"));
        arguments.atMost(2);
        LocalDate asOf = arguments.asOf();
        List<String> words = arguments.positionals();
        Repository repository = Revisions.repository(words, session);
        Optional<String> range = range(words, repository, session);
        List<String> paths = words.subList(range.isPresent() ? 1 : 0, words.size());
        try (Told told = Told.of(repository, range, paths, asOf, session)) {
            Loaded after = told.after();
            Verdict verdict = new Verdict(
                    name(),
                    Version.number(),
                    after.asked(),
                    told.findings(),
                    Levels.failing(failOn),
                    session.messages(),
                    RepositoryRoot.above(session.env().workingFolder()),
                    new RuleHelp(session.messages())::of,
                    after.texts());
            List<Path> plans = after.workspace().plans().stream()
                    .map(plan -> Path.of(plan.folder()))
                    .toList();
            Templates templates = new Templates(
                    TemplateFolder.of(arguments, session), session.messages().language());
            verdicts.write(verdict, (format, out) -> own(told, templates, format, session, out), plans, session);
            return Levels.exitCode(told.findings(), failOn);
        }
    }

    /** The first argument, where it is a revision or a range of them: a file of the same name has to be written after one. */
    private static Optional<String> range(List<String> words, Repository repository, Session session) throws Failure {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0);
        try {
            boolean revision = words.size() == 2 || repository.find(first).isPresent();
            boolean path =
                    !revision && Files.exists(session.env().workingFolder().resolve(first));
            return path ? Optional.empty() : Optional.of(first);
        } catch (GitFault fault) {
            throw Revisions.untold(fault);
        }
    }

    private static void own(Told told, Templates templates, String format, Session session, Writer out)
            throws Failure, IOException {
        Messages messages = session.messages();
        switch (format) {
            case "json" ->
                DiffJson.write(
                        told.comparison(),
                        told.from(),
                        told.to(),
                        told.findings(),
                        new ChangeWords(messages),
                        new FindingWords(messages),
                        out);
            case "markdown", "summary" ->
                out.write(told.document(OutputFormat.MARKDOWN, templates, new Wording(messages)));
            case "html" -> out.write(told.document(OutputFormat.HTML, templates, new Wording(messages)));
            default -> text(told, session, out);
        }
    }

    private static void text(Told told, Session session, Writer out) throws IOException {
        new ChangeText(new Wording(session.messages()), session.style(), session.width(), out)
                .write(told.comparison(), told.from().revision(), told.to().revision());
        if (!told.findings().isEmpty()) {
            out.write("\n");
            FindingText text = new FindingText(
                    session.messages(), session.style(), told.after().texts(), out);
            text.write(told.findings());
            text.counts("diff.findings", told.findings());
        }
    }
}
