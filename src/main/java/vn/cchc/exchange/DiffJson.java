package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Effect;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Subject;
import vn.cchc.diff.Tally;
import vn.cchc.message.ChangeWords;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;
import vn.cchc.status.Standing;

/** The answer of {@code diff} as JSON. */
public final class DiffJson {
    private final ChangeWords words;
    private final Json json;

    private DiffJson(ChangeWords words, Json json) {
        this.words = words;
        this.json = json;
    }

    /**
     * One end of the comparison.
     *
     * @param commit absent for the working folder
     */
    public record End(String revision, Optional<String> commit) {}

    public static void write(
            Comparison comparison,
            End from,
            End to,
            List<Finding> findings,
            ChangeWords words,
            FindingWords findingWords,
            Writer writer)
            throws IOException {
        try (Json json = Json.document(writer, "diff")) {
            new DiffJson(words, json).write(comparison, from, to);
            json.list("findings", findings, finding -> {
                ValidationJson.finding(json, finding, findingWords);
                json.text("object", object(finding));
            });
        }
    }

    private void write(Comparison comparison, End from, End to) {
        end("from", from);
        end("to", to);
        json.day("asOf", Optional.of(comparison.asOf()));
        int added = 0;
        int removed = 0;
        int changed = 0;
        for (Change change : comparison.changes()) {
            String kind = change.as(KINDS);
            added += kind.equals("added") ? 1 : 0;
            removed += kind.equals("removed") ? 1 : 0;
            changed += kind.equals("changed") ? 1 : 0;
        }
        int[] totals = {added, removed, changed};
        json.object("summary", () -> {
            json.number("added", totals[0]);
            json.number("removed", totals[1]);
            json.number("changed", totals[2]);
            Tally.of(comparison).forEach(json::number);
        });
        json.list("changes", comparison.changes(), this::change);
        json.list("effects", comparison.plans(), plan -> {
            json.text("plan", plan.plan().id());
            totals("before", plan.effect().before());
            totals("after", plan.effect().after());
            json.list("tasks", plan.effect().moved(), this::move);
        });
    }

    /** What a waiver would have to name: the first argument of every rule on changes, the second of what waivers lack. */
    private static String object(Finding finding) {
        boolean waiver = finding.code().startsWith("waiver-");
        return String.valueOf(finding.arguments().get(waiver ? 1 : 0));
    }

    private void end(String name, End end) {
        json.object(name, () -> {
            json.text("revision", end.revision());
            json.text("commit", end.commit());
        });
    }

    private static final Change.Cases<String> KINDS = new Change.Cases<>() {
        @Override
        public String added(Change.Added change) {
            return "added";
        }

        @Override
        public String removed(Change.Removed change) {
            return "removed";
        }

        @Override
        public String changed(Change.Changed change) {
            return "changed";
        }
    };

    private void change(Change change) {
        Subject subject = change.subject();
        json.text("change", change.as(KINDS));
        json.text("kind", subject.sort().word());
        json.text("plan", subject.plan());
        json.text("id", subject.id());
        json.text("label", subject.label());
        boolean edited = change instanceof Change.Changed;
        json.text("was", edited ? ((Change.Changed) change).was() : Optional.empty());
        json.list(
                "fields",
                edited ? ((Change.Changed) change).fields() : List.<FieldChange>of(),
                field -> field(subject, field));
        json.text("path", subject.at().path());
        json.number("line", subject.at().line());
        json.number("column", subject.at().column());
    }

    private void field(Subject subject, FieldChange field) {
        json.text("field", field.name());
        json.text("name", words.field(subject, field));
        json.text("before", value(field.before()));
        json.text("after", value(field.after()));
        json.days("lastDaysBefore", lastDays(field.before()));
        json.days("lastDaysAfter", lastDays(field.after()));
        json.number(
                "days",
                field.daysMoved().isPresent() ? Optional.of(field.daysMoved().getAsInt()) : Optional.empty());
        json.text("path", field.at().path());
        json.number("line", field.at().line());
        json.number("column", field.at().column());
    }

    private static List<LocalDate> lastDays(vn.cchc.diff.Value value) {
        return value instanceof vn.cchc.diff.Value.Due due ? due.lastDays() : List.of();
    }

    private Optional<String> value(vn.cchc.diff.Value value) {
        return value.equals(vn.cchc.diff.Value.NOTHING) ? Optional.empty() : Optional.of(words.value(value));
    }

    private void totals(String name, Map<Standing, Integer> counts) {
        Map<Standing, Integer> ordered = new EnumMap<>(counts);
        json.object(name, () -> {
            json.number(
                    "tasks",
                    ordered.values().stream().mapToInt(Integer::intValue).sum());
            ordered.forEach((standing, count) -> json.number(standing.word(), count));
        });
    }

    private void move(Effect.Move move) {
        json.text("id", move.task());
        json.text("from", move.from().word());
        json.text("to", move.to().word());
    }
}
