package vn.cchc.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.StatusCsv;
import vn.cchc.exchange.StatusJson;
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
        options.positional("PATH", "0..*")
                .value("--as-of", "DAY")
                .value("--milestone", "ID")
                .value("--unit", "ID")
                .value("--area", "ID")
                .value("--standing", "S")
                .value("--format", "text|json|csv|markdown")
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
        switch (format) {
            case "json" -> StatusJson.write(asOf, milestone, statuses, session.out());
            case "csv" -> StatusCsv.write(statuses, session.out());
            case "markdown" ->
                Rendering.each(
                        "status",
                        OutputFormat.MARKDOWN,
                        plans,
                        plan -> Selection.asOf(arguments, plan, asOf),
                        filter,
                        session);
            default -> text(statuses, milestone, filter, session);
        }
        boolean overdue = statuses.stream().anyMatch(status -> status.totals().of(Standing.OVERDUE) > 0);
        return failOn.isPresent() && overdue ? ExitCode.FOUND : ExitCode.FINE;
    }

    private static void text(List<PlanStatus> statuses, Optional<String> milestone, Filter filter, Session session)
            throws IOException {
        StatusText text =
                new StatusText(new Wording(session.messages()), session.style(), session.width(), session.out());
        boolean first = true;
        for (PlanStatus status : statuses) {
            session.out().write(first ? "" : "\n");
            text.write(status, milestone, filter);
            first = false;
        }
    }
}
