package vn.cchc.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.ReminderJson;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.report.OutputFormat;
import vn.cchc.status.Filter;
import vn.cchc.status.Reminder;
import vn.cchc.status.Reminders;
import vn.cchc.status.Status;
import vn.cchc.terminal.ReminderText;

/** {@code cchc remind}: what each unit owes on a day. */
final class RemindCommand implements Command {
    @Override
    public String name() {
        return "remind";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--as-of", "DAY")
                .value("--unit", "ID")
                .value("--format", "text|json|markdown")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", List.of("text", "json", "markdown"));
        arguments.atMost(1);
        List<Plan> plans = Inputs.plans(arguments.positionals(), session);
        Optional<String> unit = Named.unit(arguments.text("--unit"), plans);
        LocalDate asOf = arguments.asOf();
        if (format.equals("markdown")) {
            Filter filter = new Filter(unit, Optional.empty(), Optional.empty());
            Rendering.each("reminder", OutputFormat.MARKDOWN, plans, plan -> asOf, filter, session);
            return ExitCode.FINE;
        }
        Map<Plan, List<Reminder>> reminders = new LinkedHashMap<>();
        for (Plan plan : plans) {
            reminders.put(plan, Reminders.of(Status.of(plan, asOf, Filter.ALL), unit));
        }
        if (format.equals("json")) {
            ReminderJson.write(asOf, reminders, session.out());
            return ExitCode.FINE;
        }
        ReminderText text =
                new ReminderText(new Wording(session.messages()), session.style(), session.width(), session.out());
        boolean first = true;
        for (Map.Entry<Plan, List<Reminder>> entry : reminders.entrySet()) {
            session.out().write(first ? "" : "\n");
            text.write(entry.getKey(), asOf, entry.getValue());
            first = false;
        }
        return ExitCode.FINE;
    }
}
