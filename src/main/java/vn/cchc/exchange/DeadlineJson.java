package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import vn.cchc.deadline.Counting;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Reading;
import vn.cchc.message.DeadlineWords;

/** The answer of {@code deadline} as JSON. */
public final class DeadlineJson {
    private DeadlineJson() {}

    public static void write(List<Reading> readings, DeadlineWords words, Writer writer) throws IOException {
        try (Json json = Json.document(writer, "deadline")) {
            json.list("deadlines", readings, reading -> reading(json, reading, words));
        }
    }

    private static void reading(Json json, Reading reading, DeadlineWords words) {
        Deadline deadline = reading.deadline();
        json.text("text", reading.text());
        json.number(
                "year", reading.year().isPresent() ? Optional.of(reading.year().getAsInt()) : Optional.empty());
        json.text("form", deadline.form().word());
        json.day("firstDay", deadline.firstDay());
        json.days("lastDays", deadline.lastDays(Counting.STRICT));
        json.truth("certain", reading.certain());
        json.text("explanation", words.explanation(reading, Counting.STRICT));
        json.texts("questions", words.questions(reading));
        json.days("candidates", deadline instanceof Deadline.Unclear unclear ? unclear.candidates() : List.of());
    }
}
