package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.exchange.ValidationJson;
import vn.cchc.exchange.Verdict;
import vn.cchc.load.PlanFile;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;
import vn.cchc.terminal.FindingText;
import vn.cchc.terminal.Style;
import vn.cchc.write.SafeMends;

/** {@code cchc validate}: every finding in one run. */
final class ValidateCommand implements Command {
    /** Its own forms, the usual one first. */
    static final List<String> FORMATS = List.of("text", "json");

    private static final List<String> LEVELS = List.of("error", "warning");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .values(Verdicts.OPTION, "F[=FILE]")
                .value("--fail-on", "error|warning")
                .value("--since", "REV")
                .value("--baseline", "FILE")
                .value("--write-baseline", "FILE")
                .flag("--fix")
                .flag("--diff")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Verdicts verdicts = Verdicts.of(arguments, FORMATS, session);
        arguments.choice("--fail-on", "error", LEVELS);
        List<String> paths = arguments.positionals();
        boolean stdin = paths.contains("-");
        if (stdin && paths.size() > 1) {
            throw Failure.usage("stdin-alone");
        }
        if (arguments.flag("--diff") && !arguments.flag("--fix")) {
            throw Failure.usage("diff-without-fix");
        }
        Optional<String> since = arguments.text("--since");
        if (since.isPresent() && (stdin || arguments.flag("--fix"))) {
            throw Failure.usage("since-alone");
        }
        if (stdin && arguments.flag("--fix")) {
            throw Failure.usage("stdin-fix");
        }
        if (arguments.flag("--fix")) {
            Upkeep mends = new Upkeep(SafeMends::of, Optional.empty(), session);
            Map<PlanFile, byte[]> changes = mends.changes(paths);
            if (arguments.flag("--diff")) {
                mends.show(changes);
                return changes.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
            }
            mends.write(changes, "fix.mended");
        }
        Checked checked = stdin
                ? Checked.standardInput(session)
                : since.isPresent() ? Checked.since(since.get(), paths, session) : Checked.files(paths, session);
        return tell(checked, verdicts, arguments, session);
    }

    private int tell(Checked checked, Verdicts verdicts, Arguments arguments, Session session)
            throws Failure, IOException {
        String failOn = arguments.choice("--fail-on", "error", LEVELS);
        List<Path> plans = checked.planFolders();
        Optional<String> written = arguments.text("--write-baseline");
        if (written.isPresent()) {
            return Baselines.write(checked.findings(), written.get(), plans, session);
        }
        Optional<String> baseline = arguments.text("--baseline");
        List<Finding> findings = baseline.isPresent()
                ? Baselines.apply(checked.findings(), baseline.get(), session)
                : checked.findings();
        Verdict verdict = new Verdict(
                name(),
                Version.number(),
                checked.files(),
                findings,
                Levels.failing(failOn),
                session.messages(),
                RepositoryRoot.above(session.env().workingFolder()),
                new RuleHelp(session.messages())::of,
                checked.texts());
        verdicts.write(verdict, (format, out) -> own(verdict, format, out, session), plans, session);
        return Levels.exitCode(findings, failOn);
    }

    private static void own(Verdict verdict, String format, Writer out, Session session) throws IOException {
        int files = verdict.files().size();
        if (format.equals("json")) {
            ValidationJson.write(verdict.findings(), files, new FindingWords(session.messages()), out);
            return;
        }
        boolean page = format.equals("summary");
        Function<Writer, FindingText> teller =
                to -> new FindingText(session.messages(), page ? Style.PLAIN : session.style(), verdict.texts(), to);
        out.write(page ? "```text\n" : "");
        FindingTexts.write(verdict.findings(), teller, out);
        teller.apply(out).summary(verdict.findings(), files);
        out.write(page ? "```\n" : "");
    }
}
