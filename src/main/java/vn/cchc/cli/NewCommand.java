package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.Status;
import vn.cchc.write.ReportForm;

/** {@code cchc new report UNIT MILESTONE}: the file that a clerk fills in. An existing file is never overwritten. */
final class NewCommand implements Command {
    @Override
    public String name() {
        return "new";
    }

    @Override
    public void define(Options options) {
        options.arguments("report UNIT MILESTONE [PATH]")
                .value("--as-of", "DAY")
                .flag("--dry-run")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        List<String> words = arguments.positionals();
        if (words.isEmpty()) {
            throw Failure.usage("new-missing");
        }
        if (!words.get(0).equals("report")) {
            throw Failure.usage("new-what", words.get(0));
        }
        if (words.size() < 3) {
            throw Failure.usage("new-report");
        }
        arguments.atMost(4);
        List<Plan> plans = Inputs.plans(words.subList(3, words.size()), session);
        ReportPlace place = ReportPlace.of(plans, words.get(1), words.get(2));
        Path file = place.file();
        String shown = place.shown(session);
        Path other = file.resolveSibling(place.unit().id() + ".yml");
        if (Files.exists(file) || Files.exists(other)) {
            throw Failure.untold("file-exists", Files.exists(file) ? shown : ReportPlace.shown(other, session));
        }
        place.refuseOutside(session);
        String line = SchemaLine.of(Path.of(place.plan().folder()), file, "Report");
        String form = line
                + ReportForm.of(
                        Status.of(place.plan(), arguments.asOf(), Filter.ALL),
                        place.unit().id(),
                        place.milestone(),
                        session.messages());
        if (!place.isExpected()) {
            session.note("new.not-expected", place.unit().name(), place.plan().id());
        }
        if (arguments.flag("--dry-run")) {
            session.out().write(form);
            return ExitCode.FINE;
        }
        FileChange.create(file, form.getBytes(StandardCharsets.UTF_8), shown);
        session.note("report.written", shown);
        return ExitCode.FINE;
    }
}
