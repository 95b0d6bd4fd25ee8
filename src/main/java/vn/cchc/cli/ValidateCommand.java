package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.exchange.ValidationJson;
import vn.cchc.exchange.Verdict;
import vn.cchc.message.FindingWords;
import vn.cchc.terminal.FindingText;
import vn.cchc.terminal.Style;

/** {@code cchc validate}: every finding in one run. */
final class ValidateCommand implements Command {
    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void define(Options options) {
        options.positional("PATH", "0..*")
                .values(Verdicts.OPTION, "F[=FILE]")
                .value("--fail-on", "error|warning")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Verdicts verdicts = Verdicts.of(arguments, List.of("text", "json"), session);
        String failOn = arguments.choice("--fail-on", "error", List.of("error", "warning"));
        List<String> paths = arguments.positionals();
        boolean stdin = paths.contains("-");
        if (stdin && paths.size() > 1) {
            throw Failure.usage("stdin-alone");
        }
        Checked checked = stdin ? Checked.standardInput(session) : Checked.files(paths, session);
        Verdict verdict = new Verdict(
                name(),
                Version.number(),
                checked.files(),
                checked.findings(),
                Levels.failing(failOn),
                session.messages(),
                checked.texts());
        List<Path> plans =
                checked.plans().stream().map(plan -> Path.of(plan.folder())).toList();
        verdicts.write(verdict, (format, out) -> own(verdict, format, out, session), plans, session);
        return Levels.exitCode(checked.findings(), failOn);
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
}
