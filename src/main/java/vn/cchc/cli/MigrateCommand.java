package vn.cchc.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.cchc.load.PlanFile;
import vn.cchc.write.Migration;

/** {@code cchc migrate}: files of an older format in the present one, with their comments. */
final class MigrateCommand implements Command {
    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH").flag("--dry-run").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Upkeep upkeep = new Upkeep(Migration::of, Optional.of("migrate-doubt"), session);
        Map<PlanFile, byte[]> changes = upkeep.changes(arguments.positionals());
        if (changes.isEmpty()) {
            session.note("migrate.nothing", Migration.NEWEST);
        } else if (arguments.flag("--dry-run")) {
            upkeep.show(changes);
        } else {
            upkeep.write(changes, "report.written");
        }
        return ExitCode.FINE;
    }
}
