package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Slippage;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;

/** {@code cchc status}: where tasks, milestones, targets and duties stand on a day. */
final class StatusCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    @Override
    public String name() {
        return "status";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--as-of", "DAY")
                .value("--milestone", "ID")
                .value("--unit", "ID")
                .value("--area", "ID")
                .value("--standing", "S")
                .value("--format", "text|json|csv|markdown")
                .flag("--slippage")
                .flag(SpreadsheetMark.OPTION)
                .value("--fail-on", "overdue")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", FORMATS);
        SpreadsheetMark.write(format, arguments, session);
        Optional<String> failOn = arguments.optionalChoice("--fail-on", List.of("overdue"));
        arguments.atMost(1);
        Optional<Boolean> streamed = StatusStream.write(arguments, format, session);
        boolean overdue = streamed.isPresent() ? streamed.get() : allAtOnce(arguments, format, session);
        return failOn.isPresent() && overdue ? ExitCode.FOUND : ExitCode.FINE;
    }

    /** Whether any task is overdue. */
    static boolean allAtOnce(Arguments arguments, String format, Session session) throws Failure, IOException {
        PlansRead read = Inputs.read(arguments.positionals(), session);
        List<Plan> plans = read.plans();
        Filter filter = Selection.filter(arguments, plans);
        LocalDate asOf = Selection.asOf(arguments, plans);
        Map<String, Slippage> slippage = slippage(arguments, format, plans, session);
        Optional<String> milestone = arguments.text("--milestone");
        List<PlanStatus> standings = new ArrayList<>();
        boolean overdue = false;
        for (Plan plan : plans) { // all before the first is told: of a run that fails nothing is
            PlanStatus status = Status.of(plan, Selection.asOf(arguments, plan, asOf), filter);
            standings.add(status);
            overdue |= status.totals().of(Standing.OVERDUE) > 0;
        }
        Writer out = StatusWriter.out(format, session);
        StatusWriter writer = format.equals("json")
                ? StatusWriter.json(asOf, milestone, slippage, out)
                : StatusWriter.of(StatusForm.of(format, milestone, filter, slippage, session), out);
        for (PlanStatus status : standings) {
            writer.plan(status);
        }
        writer.end();
        read.noteErrors(session);
        return overdue;
    }

    /** The first approved deadlines from git by plan, where they are asked for. */
    private static Map<String, Slippage> slippage(Arguments arguments, String format, List<Plan> plans, Session session)
            throws Failure, IOException {
        Map<String, Slippage> slippage = new HashMap<>();
        if (!arguments.flag("--slippage")) {
            return slippage;
        }
        if (format.equals("markdown")) {
            throw Failure.usage("slippage-format");
        }
        List<String> paths = arguments.positionals();
        try (Repository repository = Revisions.repository(paths.isEmpty() ? List.of(Inputs.DEFAULT) : paths, session)) {
            for (Plan plan : plans) {
                slippage.put(
                        plan.id(), PlanHistory.of(repository, plan, session).slippage(plan));
            }
            if (format.equals("csv") && repository.isShallow()) {
                session.note(session.messages().get("history.shallow"));
            }
            return slippage;
        } catch (GitFault fault) {
            throw Revisions.untold(fault);
        }
    }
}
