package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    private static String uid(String id) {
        return text(id.replace('/', '-')) + "@cchc";
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Signs that structure the file are escaped; what no text may hold is left out (RFC 5545, 3.3.11). */
    private static String text(String said) {
        StringBuilder text = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            Optional<String> escaped = switch (c) {
                case '\\', ';', ',' -> Optional.of("\\" + c);
                case '\n' -> Optional.of("\\n");
                default -> c < ' ' && c != '\t' || c == 0x7F ? Optional.of("") : Optional.empty();
            };
            text.append(escaped.orElse(String.valueOf(c)));
        }
        return text.toString();
    }

    /** Folds a line between characters: a piece never ends within one. */
    private void line(String whole) throws IOException {
        int octets = 0;
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            String sign = Character.toString(point);
            int width = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                piece.append("\r\n ");
                octets = 1;
            }
            piece.append(sign);
            octets += width;
            i += Character.charCount(point);
        }
        out.write(piece.append("\r\n").toString());
    }
}
