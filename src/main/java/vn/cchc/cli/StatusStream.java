package vn.cchc.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.check.Rules;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;

/**
 * {@code status} of so many plans that they are read a few at a time and forgotten. What is told is the same as of all at once;
 * it is kept in a file of its own until every plan was read, so that of a run that fails nothing is told.
 */
final class StatusStream {
    /** What has to be looked for in all plans before the first can be told of. */
    private static final List<String> OF_ALL = List.of("--unit", "--area", "--milestone");

    private final AskedPlans asked;
    private final LocalDate asOf;
    private final Filter filter;
    private final StatusWriter writer;
    private boolean overdue;
    private int plans;

    private StatusStream(AskedPlans asked, LocalDate asOf, Filter filter, StatusWriter writer) {
        this.asked = asked;
        this.asOf = asOf;
        this.filter = filter;
        this.writer = writer;
    }

    /** Whether any task is overdue; nothing where the plans have to be read all at once, and nothing was written. */
    static Optional<Boolean> write(Arguments arguments, String format, Session session) throws Failure, IOException {
        for (String option : OF_ALL) {
            if (arguments.text(option).isPresent()) {
                return Optional.empty();
            }
        }
        List<PlanFile> files = Inputs.selected(arguments.positionals(), session);
        boolean painted = format.equals("text") && session.style().coloured(); // paint is none of a file's characters
        if (files.size() < Checked.MANY || arguments.flag("--slippage") || painted) {
            return Optional.empty();
        }
        Path kept = Unfinished.file(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Optional<Boolean> overdue = into(kept, files, arguments, format, session);
            if (overdue.isPresent()) {
                try (Reader all = Files.newBufferedReader(kept)) {
                    all.transferTo(StatusWriter.of(format, session));
                }
            }
            return overdue;
        } finally {
            Unfinished.remove(kept);
        }
    }

    private static Optional<Boolean> into(
            Path kept, List<PlanFile> files, Arguments arguments, String format, Session session)
            throws Failure, IOException {
        Filter filter = Selection.filter(arguments, List.of());
        LocalDate asOf = arguments.asOf();
        Optional<WorkspaceScan.Scanned> scanned;
        StatusStream stream;
        try (Writer out = Files.newBufferedWriter(kept, StandardOpenOption.WRITE)) {
            StatusWriter writer = new StatusWriter(arguments, format, asOf, filter, Map.of(), session, out);
            stream = new StatusStream(new AskedPlans(files), asOf, filter, writer);
            scanned = WorkspaceScan.of(
                    files,
                    FolderFiles.IS_FILE,
                    Inputs.threads(files.size()),
                    Rules::checkPlans,
                    stream::standing,
                    stream::take);
            writer.end();
        }
        if (scanned.isEmpty()
                || !scanned.get().sound()
                || !scanned.get().unreadable().isEmpty()
                || stream.plans == 0) {
            return Optional.empty(); // reading all at once says what is wrong
        }
        Inputs.noteErrors(scanned.get(), session);
        return Optional.of(stream.overdue);
    }

    /** How the plans that were asked for stand; on any thread. */
    private List<PlanStatus> standing(Workspace some) {
        List<PlanStatus> standings = new ArrayList<>();
        for (Plan plan : some.plans()) {
            if (asked.contains(plan.folder())) {
                standings.add(Status.of(plan, asOf, filter));
            }
        }
        return standings;
    }

    private boolean take(List<PlanStatus> standings) {
        try {
            for (PlanStatus status : standings) {
                writer.plan(status);
                overdue |= status.totals().of(Standing.OVERDUE) > 0;
                plans++;
            }
            return true;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
