package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.status.Reminder;

/** The answer of {@code remind} as JSON. */
public final class ReminderJson {
    private ReminderJson() {}

    /** @param plans each plan and who owes what in it, in order */
    public static void write(LocalDate asOf, Map<Plan, List<Reminder>> plans, Writer writer) throws IOException {
        try (Json json = Json.document(writer, "reminders")) {
            json.text("asOf", asOf.toString());
            json.list("plans", plans.entrySet(), entry -> {
                json.text("id", entry.getKey().id());
                json.text("title", entry.getKey().document().title());
                json.list("units", entry.getValue(), reminder -> unit(json, reminder));
                json.object("totals", () -> totals(json, entry.getValue()));
            });
        }
    }

    private static void totals(Json json, List<Reminder> reminders) {
        int reports = 0;
        int tasks = 0;
        int duties = 0;
        for (Reminder reminder : reminders) {
            reports += reminder.reports().size();
            tasks += reminder.tasks().size();
            duties += reminder.duties().size();
        }
        json.number("units", reminders.size());
        json.number("reports", reports);
        json.number("tasks", tasks);
        json.number("duties", duties);
    }

    private static void unit(Json json, Reminder reminder) {
        json.text("id", reminder.unit());
        json.text("name", reminder.name());
        json.list("reports", reminder.reports(), owed -> {
            json.text("milestone", owed.milestone().id());
            json.text("title", owed.milestone().title());
            json.day("lastDay", Optional.of(owed.due()));
            json.number("daysLeft", owed.daysLeft());
        });
        json.list("tasks", reminder.tasks(), owed -> {
            json.text("id", owed.task().id());
            json.text("title", owed.task().label());
            json.text("deadline", owed.task().effective().text());
            json.text("standing", owed.standing().word());
            json.day("lastDay", Optional.of(owed.due()));
            json.number("daysLeft", owed.daysLeft());
        });
        json.list("duties", reminder.duties(), owed -> {
            json.text("id", owed.duty().id());
            json.text("text", owed.duty().text());
            json.day("lastDay", Optional.of(owed.due()));
            json.number("daysLeft", owed.daysLeft());
        });
    }
}
