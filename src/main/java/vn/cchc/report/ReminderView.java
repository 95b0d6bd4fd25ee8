package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Reminder;
import vn.cchc.status.Reminders;

/** What each unit owes on a day, as ready words. */
public record ReminderView(
        String language,
        String plan,
        String title,
        String issuer,
        String asOf,
        List<UnitPart> units,
        boolean owesNothing,
        String total) {

    /** What one unit owes. */
    public record UnitPart(String id, String name, List<Item> items) {}

    /** A line: what kind of thing, which one, until when, and how many days are left or have passed. */
    public record Item(String kind, String what, String due, String left, boolean overdue) {}

    static ReminderView of(PlanStatus status, Optional<String> unit, Wording wording) {
        Plan plan = status.plan();
        List<Reminder> reminders = Reminders.of(status, unit);
        List<UnitPart> units = new ArrayList<>();
        int items = 0;
        for (Reminder reminder : reminders) {
            UnitPart part = new UnitPart(reminder.unit(), reminder.name(), items(reminder, wording));
            units.add(part);
            items += part.items().size();
        }
        return new ReminderView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document()
                        .issuedBy()
                        .map(ref -> plan.units().nameOf(plan.units().idOf(ref)))
                        .orElse(""),
                wording.day(status.asOf()),
                units,
                units.isEmpty(),
                String.valueOf(items));
    }

    /** The same for one of its units alone. */
    ReminderView only(UnitPart unit) {
        return new ReminderView(
                language,
                plan,
                title,
                issuer,
                asOf,
                List.of(unit),
                false,
                String.valueOf(unit.items().size()));
    }

    private static List<Item> items(Reminder reminder, Wording wording) {
        List<Item> items = new ArrayList<>();
        for (Reminder.OwedReport owed : reminder.reports()) {
            items.add(new Item(
                    wording.messages().get("remind.kind.report"),
                    owed.milestone().title(),
                    wording.day(owed.due()),
                    wording.daysLeft(owed.daysLeft()),
                    owed.daysLeft() < 0));
        }
        for (Reminder.OwedTask owed : reminder.tasks()) {
            items.add(new Item(
                    wording.messages().get("remind.kind.task"),
                    owed.task().id() + ". " + owed.task().label(),
                    wording.day(owed.due()),
                    wording.daysLeft(owed.daysLeft()),
                    owed.daysLeft() < 0));
        }
        for (Reminder.OwedDuty owed : reminder.duties()) {
            items.add(new Item(
                    wording.messages().get("remind.kind.duty"),
                    owed.duty().label(),
                    wording.day(owed.due()),
                    wording.daysLeft(owed.daysLeft()),
                    owed.daysLeft() < 0));
        }
        return items;
    }
}
