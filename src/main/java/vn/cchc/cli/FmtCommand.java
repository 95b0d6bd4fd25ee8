package vn.cchc.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.cchc.load.PlanFile;
import vn.cchc.write.TidyText;

/** {@code cchc fmt}: the usual layout, without touching a word or a comment. */
final class FmtCommand implements Command {
    @Override
    public String name() {
        return "fmt";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH").flag("--check").flag("--diff").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Upkeep upkeep = new Upkeep(TidyText::of, Optional.of("fmt-doubt"), session);
        Map<PlanFile, byte[]> changes = upkeep.changes(arguments.positionals());
        if (arguments.flag("--diff")) {
            upkeep.show(changes);
        }
        if (arguments.flag("--check")) {
            for (PlanFile file : changes.keySet()) {
                session.note("fmt.untidy", file.path());
            }
            return changes.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
        }
        if (!arguments.flag("--diff")) {
            upkeep.write(changes, "report.written");
        }
        return ExitCode.FINE;
    }
}
