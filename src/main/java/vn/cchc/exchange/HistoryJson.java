package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Step;
import vn.cchc.diff.TaskHistory;
import vn.cchc.diff.Value;

/** The answer of {@code history} as JSON. */
public final class HistoryJson {
    private HistoryJson() {}

    public static void write(String task, List<TaskHistory> plans, Writer writer) throws IOException {
        try (Json json = Json.document(writer, "history")) {
            json.text("task", task);
            json.list("plans", plans, plan -> {
                json.text("plan", plan.plan());
                json.text("title", plan.label());
                json.number("times", plan.times());
                json.number("days", plan.overall().flatMap(HistoryJson::days));
                json.list("moves", plan.steps(), step -> step(json, step));
                json.texts("unreadable", plan.unreadable());
            });
        }
    }

    static Optional<Integer> days(FieldChange change) {
        return change.daysMoved().isPresent() ? Optional.of(change.daysMoved().getAsInt()) : Optional.empty();
    }

    private static void step(Json json, Step step) {
        json.text("commit", step.commit());
        json.day("day", step.day());
        json.text("author", step.author());
        json.text("subject", step.subject());
        json.text("before", step.move().before().map(HistoryJson::words));
        json.text("after", step.move().after().map(HistoryJson::words));
        json.number("days", days(step.move().change()));
    }

    private static String words(Value.Due due) {
        return due.reading().text();
    }
}
