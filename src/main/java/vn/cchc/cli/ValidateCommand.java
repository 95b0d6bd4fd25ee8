package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rules;
import vn.cchc.exchange.ValidationJson;
import vn.cchc.exchange.Verdict;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;
import vn.cchc.terminal.FindingText;
import vn.cchc.terminal.Style;

/** {@code cchc validate}: every finding in one run. */
final class ValidateCommand implements Command {
    /** Its own forms, the usual one first. */
    static final List<String> FORMATS = List.of("text", "json");

    private static final List<String> LEVELS = List.of("error", "warning");

    /** How standard input is called in findings. */
    private static final String STDIN = "<stdin>";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void define(Options options) {
        options.positional("PATH", "0..*")
                .values(Verdicts.OPTION, "F[=FILE]")
                .value("--fail-on", "error|warning")
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
        if (stdin && arguments.flag("--fix")) {
            throw Failure.usage("stdin-fix");
        }
        Loaded loaded = stdin ? standardInput(session) : Inputs.load(paths, session);
        if (arguments.flag("--diff")) {
            return Mending.show(loaded.asked(), session);
        }
        if (arguments.flag("--fix")) {
            Mending.write(loaded.asked(), session);
            loaded = Inputs.load(paths, session);
        }
        return tell(findings(loaded, stdin), loaded, verdicts, arguments, session);
    }

    private int tell(List<Finding> all, Loaded loaded, Verdicts verdicts, Arguments arguments, Session session)
            throws Failure, IOException {
        String failOn = arguments.choice("--fail-on", "error", LEVELS);
        List<Path> plans = loaded.workspace().plans().stream()
                .map(plan -> Path.of(plan.folder()))
                .toList();
        Optional<String> written = arguments.text("--write-baseline");
        if (written.isPresent()) {
            return Baselines.write(all, written.get(), plans, session);
        }
        Optional<String> baseline = arguments.text("--baseline");
        List<Finding> findings = baseline.isPresent() ? Baselines.apply(all, baseline.get(), session) : all;
        Verdict verdict = new Verdict(
                name(),
                Version.number(),
                loaded.asked(),
                findings,
                Levels.failing(failOn),
                session.messages(),
                loaded::text);
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
        FindingText text =
                new FindingText(session.messages(), page ? Style.PLAIN : session.style(), verdict.texts(), out);
        out.write(page ? "```text\n" : "");
        text.write(verdict.findings());
        text.summary(verdict.findings(), files);
        out.write(page ? "```\n" : "");
    }

    /** The files that plans below their folder rest on; an error there spoils what is found below. */
    private static boolean isContext(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("units.yaml") || name.equals("calendar.yaml");
    }

    private static Loaded standardInput(Session session) throws IOException {
        byte[] bytes = session.env().in().readNBytes(vn.cchc.yaml.TextReader.MAX_BYTES + 1);
        return WorkspaceLoader.load(List.of(PlanFile.standardInput(STDIN, bytes)));
    }

    /** What the readers and the rules found in the files asked for, and in the registers those rest on. */
    private static List<Finding> findings(Loaded loaded, boolean alone) {
        Findings all = new Findings();
        all.addAll(loaded.findings());
        if (!alone) {
            all.addAll(Rules.check(loaded.workspace()));
        }
        Set<String> asked = new HashSet<>(loaded.asked());
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : all.sorted()) {
            String path = finding.at().path();
            boolean register = finding.severity() == Severity.ERROR && isContext(path);
            boolean plan = alone && finding.code().equals("plan-missing");
            if (!plan && (asked.contains(path) || register)) {
                shown.add(finding);
            }
        }
        List<Finding> kept = alone ? shown : Ignores.apply(shown, loaded);
        return Levels.apply(kept, loaded.workspace().configs());
    }
}
