package vn.cchc.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Doubt;
import vn.cchc.deadline.Form;
import vn.cchc.deadline.Period;
import vn.cchc.deadline.Reading;

/** A deadline in words: a plain phrase that reads as the same days again, and a sentence that explains the reading. */
public final class DeadlineWords {
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final int LISTED = 12;

    private final Messages messages;

    public DeadlineWords(Messages messages) {
        this.messages = messages;
    }

    private String day(LocalDate day) {
        return Days.of(day, messages.language());
    }

    /** The plain phrase: "trước ngày 15/02/2022", "quý I/2022". */
    public String plain(Deadline deadline) {
        return deadline.as(new Plain());
    }

    private final class Plain implements Deadline.Cases<String> {
        @Override
        public String before(Deadline.Before deadline) {
            return messages.get("deadline.before", deadline.day());
        }

        @Override
        public String by(Deadline.By deadline) {
            return messages.get("deadline.by", deadline.day());
        }

        @Override
        public String within(Deadline.Within deadline) {
            return period(deadline.period());
        }

        @Override
        public String stages(Deadline.Stages deadline) {
            return joined(deadline.parts());
        }

        @Override
        public String recurring(Deadline.Recurring deadline) {
            return joined(deadline.occurrences());
        }

        @Override
        public String continuous(Deadline.Continuous deadline) {
            return deadline.from()
                    .map(from -> messages.get("deadline.from", from))
                    .orElse(messages.get("deadline.continuous"));
        }

        @Override
        public String external(Deadline.External deadline) {
            return deadline.authority();
        }

        @Override
        public String relative(Deadline.Relative deadline) {
            return deadline.event();
        }

        @Override
        public String unclear(Deadline.Unclear deadline) {
            return messages.get("deadline.unclear");
        }
    }

    private String joined(List<Deadline> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(plain(part)));
        return String.join("; ", words);
    }

    private String period(Period period) {
        String year = String.valueOf(period.first().getYear());
        int month = period.first().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> messages.get("deadline.month", month, year);
            case QUARTER -> messages.get("deadline.quarter", ROMAN[month / 3], year);
            case HALF -> messages.get(month < 7 ? "deadline.first-half" : "deadline.second-half", year);
            case NINE_MONTHS -> messages.get("deadline.nine-months", year);
            case YEAR -> messages.get("deadline.year", year);
            case DAY, WEEK, SPAN -> messages.get("deadline.span", period.first(), period.last());
        };
    }

    /** One sentence: how the phrase was read, and what would have to be asked. */
    public String explanation(Reading reading, Counting counting) {
        Deadline deadline = reading.deadline();
        List<LocalDate> last = deadline.lastDays(counting);
        String said = switch (deadline.form()) {
            case BEFORE, BY, WITHIN -> messages.get("deadline.explained.one", plain(deadline), last.get(0));
            case STAGES -> messages.get("deadline.explained.stages", last.size(), list(last));
            case RECURRING -> messages.get("deadline.explained.recurring", last.size(), list(last));
            case CONTINUOUS -> messages.get("deadline.explained.continuous", plain(deadline));
            case EXTERNAL -> messages.get("deadline.explained.external", plain(deadline));
            case RELATIVE -> messages.get("deadline.explained.relative", plain(deadline));
            case UNCLEAR -> messages.get("deadline.explained.unclear");
        };
        List<String> questions = questions(reading);
        return questions.isEmpty() ? said : said + " " + messages.get("deadline.ask", String.join("; ", questions));
    }

    private String list(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            if (words.size() == LISTED) {
                words.add("…");
                break;
            }
            words.add(day(day));
        }
        return String.join("; ", words);
    }

    /** What a careful reader would ask. */
    public List<String> questions(Reading reading) {
        List<String> questions = new ArrayList<>();
        for (Doubt doubt : reading.doubts()) {
            questions.add(
                    messages.get("doubt." + doubt.code(), doubt.arguments().toArray()));
        }
        return questions;
    }

    /** The rule by which a form is counted, with its source. */
    public String rule(Form form) {
        return messages.get("deadline.rule." + form.word());
    }

    public String form(Form form) {
        return messages.get("deadline.form." + form.word());
    }

    public String weekday(LocalDate day) {
        return messages.get("weekday." + day.getDayOfWeek().getValue());
    }
}
