package vn.cchc.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Reading;
import vn.cchc.exchange.DeadlineJson;
import vn.cchc.message.DeadlineWords;
import vn.cchc.model.Calendar;
import vn.cchc.terminal.DeadlineText;
import vn.cchc.yaml.TextReader;

/** {@code cchc deadline PHRASE…}: how a phrase is read, and why. */
final class DeadlineCommand implements Command {
    private static final String CALENDAR = "plans/calendar.yaml";

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public void define(Options options) {
        options.arguments("PHRASE")
                .value("--year", "Y")
                .value("--as-of", "DAY")
                .value("--format", "text|json")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", List.of("text", "json"));
        LocalDate asOf = arguments.asOf();
        int year = year(arguments.text("--year"), asOf);
        List<String> phrases = phrases(arguments.positionals(), session);
        Calendar calendar = calendar(session);
        List<Reading> readings = new ArrayList<>();
        for (String phrase : phrases) {
            readings.add(DeadlineParser.read(phrase, year, calendar));
        }
        if (format.equals("json")) {
            DeadlineJson.write(readings, new DeadlineWords(session.messages()), session.out());
            return ExitCode.FINE;
        }
        DeadlineText text =
                new DeadlineText(session.messages(), calendar, asOf, session.style(), session.width(), session.out());
        boolean first = true;
        for (Reading reading : readings) {
            session.out().write(first ? "" : "\n");
            text.write(reading);
            first = false;
        }
        return ExitCode.FINE;
    }

    static int year(Optional<String> written, LocalDate asOf) throws Failure {
        if (written.isEmpty()) {
            return asOf.getYear();
        }
        try {
            int year = Integer.parseInt(written.get());
            if (year >= 1990 && year <= 2100) {
                return year;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Failure.usage("year", written.get());
    }

    /** The phrases given; {@code -} stands for the lines of standard input, empty ones left out. */
    private static List<String> phrases(List<String> given, Session session) throws Failure, IOException {
        if (given.isEmpty()) {
            throw Failure.usage("phrase-missing");
        }
        List<String> phrases = new ArrayList<>();
        for (String phrase : given) {
            if (phrase.equals("-")) {
                phrases.addAll(lines(session));
            } else {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static List<String> lines(Session session) throws Failure, IOException {
        List<String> lines = new ArrayList<>();
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] input = session.env().in().readNBytes(TextReader.MAX_BYTES + 1);
        if (input.length > TextReader.MAX_BYTES) {
            throw Failure.untold("input-too-large", TextReader.MAX_BYTES);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(input), decoder))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw Failure.untold("input-not-utf8");
        }
        return lines;
    }

    /** The calendar of the working folder's plans; without one, days off are said to be unknown. */
    private static Calendar calendar(Session session) throws Failure, IOException {
        if (!Files.isRegularFile(session.env().workingFolder().resolve(CALENDAR))) {
            return Calendar.NONE;
        }
        List<Calendar> calendars =
                Inputs.load(List.of(CALENDAR), session).workspace().calendars();
        return calendars.isEmpty() ? Calendar.NONE : calendars.get(0);
    }
}
