package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Reminder;
import vn.cchc.status.Reminders;

/** What each unit owes on a day, as ready words: a letter (công văn đôn đốc) to each. */
public record ReminderView(
        String language,
        String plan,
        String title,
        Optional<String> superior,
        String issuer,
        String number,
        String about,
        String placeAndDate,
        String asOf,
        List<UnitPart> units,
        boolean owesNothing,
        String total,
        boolean several) {

    /** The letter to one unit: how it opens, what the unit owes, how it ends. */
    public record UnitPart(
            String id, String name, String opening, List<Item> items, String closing, List<Line> recipients) {}

    /** A line: what kind of thing, which one, until when, and how many days are left or have passed. */
    public record Item(String kind, String what, String due, String left, boolean overdue) {}

    static ReminderView of(PlanStatus status, Optional<String> unit, Wording wording) {
        Plan plan = status.plan();
        List<Reminder> reminders = Reminders.of(status, unit);
        List<UnitPart> units = new ArrayList<>();
        Form form = new Form(plan, wording.messages());
        int items = 0;
        for (Reminder reminder : reminders) {
            UnitPart part = letter(reminder, status, form, wording);
            units.add(part);
            items += part.items().size();
        }
        return new ReminderView(
                wording.messages().language().tag(),
                plan.id(),
                plan.document().title(),
                plan.document().superior(),
                form.issuer(),
                Form.BLANK + "/" + form.office() + "-" + Form.BLANK,
                wording.messages()
                        .get(
                                "reminder.about",
                                plan.document().year().map(String::valueOf).orElse(Form.BLANK)),
                form.placeAndBlankDate(),
                wording.day(status.asOf()),
                units,
                units.isEmpty(),
                String.valueOf(items),
                units.size() > 1);
    }

    private static UnitPart letter(Reminder reminder, PlanStatus status, Form form, Wording wording) {
        Plan plan = status.plan();
        List<Item> items = items(reminder, wording);
        String focal = plan.document()
                .focalUnit()
                .map(ref -> plan.units().nameOf(plan.units().idOf(ref)))
                .orElse(Form.BLANK);
        return new UnitPart(
                reminder.unit(),
                reminder.name(),
                wording.messages()
                        .get(
                                "reminder.opening",
                                form.planByNumber(),
                                plan.document().title(),
                                status.asOf(),
                                reminder.name(),
                                items.size()),
                items,
                wording.messages().get("reminder.closing", reminder.name(), focal),
                Form.punctuated(List.of(
                        wording.messages().get("reminder.recipients.above"),
                        wording.messages().get("reminder.recipients.kept"))));
    }

    /** The same for one of its units alone. */
    ReminderView only(UnitPart unit) {
        return new ReminderView(
                language,
                plan,
                title,
                superior,
                issuer,
                number,
                about,
                placeAndDate,
                asOf,
                List.of(unit),
                false,
                String.valueOf(unit.items().size()),
                false);
    }

    /** Each letter alone. */
    List<Document.Made> letters() {
        List<Document.Made> letters = new ArrayList<>();
        Slugs slugs = new Slugs();
        for (UnitPart unit : units) {
            String slug = slugs.claim(unit.id(), String.valueOf(letters.size()));
            letters.add(new Document.Made(Optional.of(slug), only(unit)));
        }
        return letters;
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
