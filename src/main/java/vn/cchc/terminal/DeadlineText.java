package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Reading;
import vn.cchc.message.Columns;
import vn.cchc.message.DeadlineWords;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Calendar;

/** How phrases were read, for a terminal: the parts used, the reading in words, the days, the rule and its source. */
public final class DeadlineText {
    private static final int LABEL = 14;
    private static final int LISTED = 12;

    private final Messages messages;
    private final Wording wording;
    private final DeadlineWords words;
    private final Calendar calendar;
    private final LocalDate asOf;
    private final Style style;
    private final int width;
    private final Writer out;

    public DeadlineText(Messages messages, Calendar calendar, LocalDate asOf, Style style, int width, Writer out) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.words = new DeadlineWords(messages);
        this.calendar = calendar;
        this.asOf = asOf;
        this.style = style;
        this.width = width;
        this.out = out;
    }

    public void write(Reading reading) throws IOException {
        Deadline deadline = reading.deadline();
        out.write(style.bold("«" + Columns.cut(reading.text(), Math.max(20, width - 2)) + "»") + "\n");
        line("form", words.form(deadline.form()) + " (" + deadline.form().word() + ")");
        if (!reading.parts().isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (Reading.Part part : reading.parts()) {
                parts.add("«" + part.words() + "» " + messages.get("deadline.part." + part.role()));
            }
            line("parts", String.join(" · ", parts));
        }
        line("reading", words.explanation(reading, Counting.STRICT));
        Optional<LocalDate> first = deadline.firstDay();
        if (first.isPresent()) {
            line("first-day", withWeekday(first.get()));
        }
        days("last-day", deadline.lastDays(Counting.STRICT));
        if (deadline instanceof Deadline.Unclear unclear) {
            days("candidates", unclear.candidates());
        }
        line("certain", messages.get(reading.certain() ? "deadline.certain" : "deadline.uncertain"));
        line("rule", words.rule(deadline.form()));
    }

    private void days(String label, List<LocalDate> days) throws IOException {
        int shown = 0;
        for (LocalDate day : new TreeSet<>(days)) {
            if (shown++ == LISTED) {
                line("", "…");
                return;
            }
            line(shown == 1 ? label : "", withWeekday(day) + ", " + dayOff(day) + ", " + left(day));
        }
    }

    private String withWeekday(LocalDate day) {
        return words.weekday(day) + " " + wording.day(day);
    }

    private String dayOff(LocalDate day) {
        Optional<Calendar.Entry> holiday = calendar.holiday(day);
        if (holiday.isPresent()) {
            return messages.get("deadline.holiday", holiday.get().name());
        }
        if (calendar.works(day).isEmpty()) {
            return messages.get(
                    Calendar.isWeekend(day) ? "deadline.weekend-unknown" : "deadline.calendar-missing",
                    String.valueOf(day.getYear()));
        }
        return messages.get(calendar.works(day).get() ? "deadline.working-day" : "deadline.weekend");
    }

    private String left(LocalDate day) {
        long left = ChronoUnit.DAYS.between(asOf, day);
        return left < 0 ? messages.get("deadline.passed", -left) : messages.get("deadline.left", left);
    }

    private void line(String label, String text) throws IOException {
        String name = label.isEmpty() ? "" : messages.get("deadline.label." + label);
        String lead = "  " + Columns.pad(name, LABEL);
        for (String line : Columns.wrap(text, Math.max(30, width - LABEL - 2), Integer.MAX_VALUE)) {
            out.write((lead + line).stripTrailing());
            out.write('\n');
            lead = " ".repeat(LABEL + 2);
        }
    }
}
