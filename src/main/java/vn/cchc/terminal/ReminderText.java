package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.Reminder;

/** The answer of {@code remind} for a terminal: a paragraph a unit, ready to be pasted into a message to it. */
public final class ReminderText {
    private static final int MAX_LINES = 4;

    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final int width;
    private final Writer out;

    public ReminderText(Wording wording, Style style, int width, Writer out) {
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.width = Math.max(60, width);
        this.out = out;
    }

    public void write(Plan plan, LocalDate asOf, List<Reminder> reminders) throws IOException {
        for (String line :
                Columns.wrap(messages.get("status.title", plan.document().title(), plan.id()), width, MAX_LINES)) {
            line(style.bold(line));
        }
        line(messages.get("remind.as-of", wording.day(asOf)));
        int reports = 0;
        int tasks = 0;
        int duties = 0;
        for (Reminder reminder : reminders) {
            line("");
            unit(reminder);
            reports += reminder.reports().size();
            tasks += reminder.tasks().size();
            duties += reminder.duties().size();
        }
        line("");
        line(
                reminders.isEmpty()
                        ? messages.get("remind.nothing")
                        : messages.get("remind.total", reminders.size(), reports, tasks, duties));
    }

    private void unit(Reminder reminder) throws IOException {
        line(style.bold(reminder.name()));
        for (Reminder.OwedReport owed : reminder.reports()) {
            item(
                    owed.daysLeft() < 0,
                    messages.get(
                            "remind.report", owed.milestone().title(), wording.day(owed.due()), left(owed.daysLeft())));
        }
        for (Reminder.OwedTask owed : reminder.tasks()) {
            item(
                    owed.daysLeft() < 0,
                    messages.get(
                            "remind.task",
                            owed.task().id(),
                            owed.task().label(),
                            wording.day(owed.due()),
                            left(owed.daysLeft())));
        }
        for (Reminder.OwedDuty owed : reminder.duties()) {
            item(
                    owed.daysLeft() < 0,
                    messages.get("remind.duty", owed.duty().label(), wording.day(owed.due()), left(owed.daysLeft())));
        }
    }

    private String left(int days) {
        return wording.daysLeft(days);
    }

    private void item(boolean overdue, String text) throws IOException {
        String dash = "  - ";
        for (String line : Columns.wrap(text, width - dash.length(), MAX_LINES)) {
            line(dash + (overdue ? style.of(vn.cchc.status.Standing.OVERDUE).on(line) : line));
            dash = "    ";
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
