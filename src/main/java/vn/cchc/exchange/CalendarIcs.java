package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whole-day events as an iCalendar file (RFC 5545): lines of at most 75 octets, CRLF, stable ids, so that a calendar that
 * took the file before changes its events instead of doubling them.
 */
public final class CalendarIcs {
    private static final int LONGEST_LINE = 75;

    /**
     * One day to keep.
     *
     * @param id what the event is, the same in every file; {@code plan/task/5/1}
     * @param day the last on-time day
     */
    public record Event(String id, LocalDate day, String summary, String description, String category) {}

    private final Writer out;
    private final Set<String> taken = new HashSet<>();

    private CalendarIcs(Writer out) {
        this.out = out;
    }

    /** @param stamp the day the events were computed for: the time of the run would make every file another one */
    public static void write(String name, LocalDate stamp, List<Event> events, Writer out) throws IOException {
        new CalendarIcs(out).all(name, stamp, events);
    }

    private void all(String name, LocalDate stamp, List<Event> events) throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//cchc//cchc//VI");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + text(name));
        for (Event event : events) {
            line("BEGIN:VEVENT");
            line("UID:" + uid(event.id()));
            line("DTSTAMP:" + basic(stamp) + "T000000Z");
            line("DTSTART;VALUE=DATE:" + basic(event.day()));
            line("DTEND;VALUE=DATE:" + basic(event.day().plusDays(1)));
            line("SUMMARY:" + text(event.summary()));
            line("DESCRIPTION:" + text(event.description()));
            line("CATEGORIES:" + text(event.category()));
            line("TRANSP:TRANSPARENT");
            line("END:VEVENT");
        }
        line("END:VCALENDAR");
    }

    /** A slash and a hyphen look alike here: where ids differ in these alone, a number tells the later one. */
    private String uid(String id) {
        String plain = text(id.replace('/', '-'));
        String uid = plain;
        for (int number = 2; !taken.add(uid); number++) {
            uid = plain + "--" + number;
        }
        return uid + "@cchc";
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Signs that structure the file are escaped; what no text may hold is left out (RFC 5545, 3.3.11). */
    private static String text(String said) {
        StringBuilder text = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case 0x7F -> {}
                default -> {
                    if (c >= ' ' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    /** The octets of a character in UTF-8. */
    private static int width(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    /** Folds a line between characters: a piece never ends within one. */
    private void line(String whole) throws IOException {
        int octets = 0;
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            int width = width(point);
            if (octets + width > LONGEST_LINE) {
                piece.append("\r\n ");
                octets = 1;
            }
            piece.appendCodePoint(point);
            octets += width;
            i += Character.charCount(point);
        }
        out.write(piece.append("\r\n").toString());
    }
}
