package vn.cchc.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Reading;
import vn.cchc.deadline.WorkingDays;

/** Reads phrases by one calendar and remembers how: many plans say the same few things in the same words. */
final class PhraseMemory {
    /** For files without phrases. */
    static final PhraseMemory NONE = new PhraseMemory(WorkingDays.UNKNOWN, 0);

    private static final int MOST = 1_000;

    private record Phrase(String text, int year) {
        @Override // by hand: what the compiler leaves to the start of the program costs a third of it
        public boolean equals(Object other) {
            return other instanceof Phrase phrase && year == phrase.year && text.equals(phrase.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + year;
        }
    }

    private final WorkingDays calendar;
    private final int most;
    private final Map<Phrase, Reading> readings = new ConcurrentHashMap<>();

    PhraseMemory(WorkingDays calendar) {
        this(calendar, MOST);
    }

    private PhraseMemory(WorkingDays calendar, int most) {
        this.calendar = calendar;
        this.most = most;
    }

    /** The reading of a phrase in the plan of a year. */
    Reading read(String text, int year) {
        Phrase phrase = new Phrase(text, year);
        Reading known = readings.get(phrase);
        if (known != null) {
            return known;
        }
        Reading read = DeadlineParser.read(text, year, calendar);
        if (readings.size() < most) {
            readings.put(phrase, read);
        }
        return read;
    }
}
