package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.diff.Comparison;
import vn.cchc.exchange.DiffJson;
import vn.cchc.exchange.Verdict;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.load.Loaded;
import vn.cchc.message.ChangeWords;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.Waiver;
import vn.cchc.report.ChangesView;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.review.ChangeRules;
import vn.cchc.source.Finding;
import vn.cchc.terminal.ChangeText;
import vn.cchc.terminal.FindingText;

/** {@code cchc diff}: two states of the plans in domain words, and what the rules on changes have against the newer one. */
final class DiffCommand implements Command {
    /** Its own forms, the usual one first. */
    static final List<String> FORMATS = List.of("text", "markdown", "json", "html");

    /** A comment on a pull request holds no more characters. */
    private static final int MOST_MARKDOWN = 60_000;

    /** All there is to tell. */
    private record Told(
            Comparison comparison, DiffJson.End from, DiffJson.End to, List<Finding> findings, Loaded after) {}

    private static DiffJson.End end(Revisions.End end) {
        return new DiffJson.End(end.name(), end.commit());
    }

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void define(Options options) {
        options.positional("[A[..B]] [PATH]", "0..*")
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
        try (Revisions revisions = Revisions.of(repository, paths, session)) {
            Revisions.Range ends = revisions.range(range);
            Loaded before = revisions.load(ends.from());
            Loaded after = revisions.load(ends.to());
            if (before.files().isEmpty() && after.files().isEmpty()) {
                throw Failure.untold("path-missing", paths.isEmpty() ? Inputs.DEFAULT : paths.get(0));
            }
            Comparison comparison = Comparison.of(asked(before), asked(after), asOf);
            List<Finding> findings = Levels.apply(
                    ChangeRules.check(comparison, waivers(after), asOf).sorted(),
                    after.workspace().configs());
            Told told = new Told(comparison, end(ends.from()), end(ends.to()), findings, after);
            Verdict verdict = new Verdict(
                    name(),
                    Version.number(),
                    after.asked(),
                    findings,
                    Levels.failing(failOn),
                    session.messages(),
                    after::text);
            List<Path> plans = after.workspace().plans().stream()
                    .map(plan -> Path.of(plan.folder()))
                    .toList();
            verdicts.write(verdict, (format, out) -> own(told, arguments, format, session, out), plans, session);
            return Levels.exitCode(findings, failOn);
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

    private static List<Plan> asked(Loaded loaded) throws Failure {
        Set<String> folders = Inputs.withFoldersAbove(loaded.files());
        List<Plan> plans = new ArrayList<>();
        for (Plan plan : loaded.workspace().plans()) {
            if (folders.contains(plan.folder())) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /** The waivers of the newer state that were asked for: of others nobody can say here whether they answer anything. */
    private static List<Waiver> waivers(Loaded loaded) {
        Set<String> asked = new HashSet<>(loaded.asked());
        List<Plan> plans = loaded.workspace().plans();
        List<Waiver> waivers = new ArrayList<>();
        for (Waiver waiver : loaded.workspace().waivers()) {
            if (asked.contains(waiver.origin().path()) || plans.stream().anyMatch(waiver::serves)) {
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    private static void own(Told told, Arguments arguments, String format, Session session, Writer out)
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
                out.write(document(told, OutputFormat.MARKDOWN, MOST_MARKDOWN, arguments, session));
            case "html" -> out.write(document(told, OutputFormat.HTML, Integer.MAX_VALUE, arguments, session));
            default -> text(told, session, out);
        }
    }

    private static void text(Told told, Session session, Writer out) throws IOException {
        new ChangeText(new Wording(session.messages()), session.style(), session.width(), out)
                .write(told.comparison(), told.from().revision(), told.to().revision());
        if (!told.findings().isEmpty()) {
            out.write("\n");
            FindingText text = new FindingText(session.messages(), session.style(), told.after()::text, out);
            text.write(told.findings());
            text.counts("diff.findings", told.findings());
        }
    }

    /** The document; one that grows beyond what a comment may hold tells fewer things and says how many it leaves out. */
    private static String document(Told told, OutputFormat format, int longest, Arguments arguments, Session session)
            throws Failure, IOException {
        Templates templates = new Templates(
                ReportCommand.templates(arguments, session), session.messages().language());
        int most = Integer.MAX_VALUE;
        while (true) {
            ChangesView view = ChangesView.of(
                    told.comparison(),
                    told.from().revision(),
                    told.to().revision(),
                    told.findings(),
                    new Wording(session.messages()),
                    most);
            StringWriter text = new StringWriter();
            templates.render("changes", format, view, text);
            if (text.getBuffer().length() <= longest || most == 0) {
                return text.toString();
            }
            int before = Math.min(most, view.told());
            most = (int) Math.min(
                    before - 1L, (long) before * longest / text.getBuffer().length());
        }
    }
}
