package vn.cchc.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Slippage;
import vn.cchc.exchange.StatusCsv;
import vn.cchc.exchange.StatusJson;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.report.OutputFormat;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;
import vn.cchc.terminal.StatusText;

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
        List<Plan> plans = Inputs.plans(arguments.positionals(), session);
        Filter filter = Selection.filter(arguments, plans);
        LocalDate asOf = Selection.asOf(arguments, plans);
        List<PlanStatus> statuses = new ArrayList<>();
        for (Plan plan : plans) {
            statuses.add(Status.of(plan, Selection.asOf(arguments, plan, asOf), filter));
        }
        Optional<String> milestone = arguments.text("--milestone");
        Map<String, Slippage> slippage = slippage(arguments, format, plans, session);
        switch (format) {
            case "json" -> StatusJson.write(asOf, milestone, statuses, slippage, session.out());
            case "csv" -> StatusCsv.write(statuses, slippage, session.document());
            case "markdown" ->
                Rendering.each(
                        "status",
                        OutputFormat.MARKDOWN,
                        plans,
                        plan -> Selection.asOf(arguments, plan, asOf),
                        filter,
                        session);
            default -> text(statuses, milestone, filter, slippage, session);
        }
        boolean overdue = false;
        for (PlanStatus status : statuses) {
            overdue |= status.totals().of(Standing.OVERDUE) > 0;
        }
        return failOn.isPresent() && overdue ? ExitCode.FOUND : ExitCode.FINE;
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

    private static void text(
            List<PlanStatus> statuses,
            Optional<String> milestone,
            Filter filter,
            Map<String, Slippage> slippage,
            Session session)
            throws IOException {
        StatusText text = new StatusText(
                new Wording(session.messages()), session.style(), session.width(), slippage, session.out());
        boolean first = true;
        for (PlanStatus status : statuses) {
            session.out().write(first ? "" : "\n");
            text.write(status, milestone, filter);
            first = false;
        }
    }
}
