package vn.cchc.schema;

import static vn.cchc.schema.Part.list;
import static vn.cchc.schema.Part.may;
import static vn.cchc.schema.Part.must;
import static vn.cchc.schema.Scalars.AMOUNT;
import static vn.cchc.schema.Scalars.DAY;
import static vn.cchc.schema.Scalars.DAYS_OF_YEAR;
import static vn.cchc.schema.Scalars.ID;
import static vn.cchc.schema.Scalars.ISSUED;
import static vn.cchc.schema.Scalars.MEASURED;
import static vn.cchc.schema.Scalars.MOST_POINTS;
import static vn.cchc.schema.Scalars.POINTS;
import static vn.cchc.schema.Scalars.TEXT;
import static vn.cchc.schema.Scalars.UP_TO_99;
import static vn.cchc.schema.Scalars.UP_TO_999;
import static vn.cchc.schema.Scalars.YEAR_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Measure;
import vn.cchc.model.Progress;
import vn.cchc.schema.Part.Choice;
import vn.cchc.schema.Part.Condition;
import vn.cchc.schema.Part.Either;
import vn.cchc.schema.Part.Key;
import vn.cchc.schema.Part.Keys;

/** What each kind of file may hold, key by key as its reader takes them. */
public final class Schemas {
    private static final Part TEXTS = list(TEXT);
    private static final Part CONTENTS = list(new Either(TEXT, Keys.of(must("text", TEXT), must("details", TEXTS))));
    private static final Part EVIDENCE = list(Keys.of(
            may("product", UP_TO_99), must("document", TEXT), may("date", DAY), may("link", TEXT), may("file", TEXT)));

    private static final Key CORRECTS = may("corrects", TEXT);
    private static final Key REASON = may("reason", TEXT);

    private static final List<Schema> ALL = List.of(
            new Schema("Units", units()),
            new Schema("Calendar", calendar()),
            new Schema("Plan", plan()),
            new Schema("Tasks", tasks()),
            new Schema("Targets", targets()),
            new Schema("Duties", duties()),
            new Schema("Report", report()),
            new Schema("Scorecard", scorecard()),
            new Schema("Waivers", waivers()),
            new Schema("Config", config()));

    private Schemas() {}

    /** A kind and what stands in its files beside {@code apiVersion} and {@code kind}. */
    public record Schema(String kind, Keys keys) {}

    public static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        ALL.forEach(schema -> kinds.add(schema.kind()));
        return kinds;
    }

    /** The schema of a kind, whatever the case it is written in. */
    public static Optional<Schema> of(String kind) {
        for (Schema schema : ALL) {
            if (schema.kind().equalsIgnoreCase(kind)) {
                return Optional.of(schema);
            }
        }
        return Optional.empty();
    }

    private static Keys units() {
        return Keys.of(
                may("groups", list(Keys.of(must("id", ID), must("name", TEXT), may("aliases", TEXTS)))),
                must(
                        "units",
                        list(Keys.of(
                                must("id", ID),
                                must("name", TEXT),
                                may("aliases", TEXTS),
                                may("parent", TEXT),
                                may("groups", TEXTS),
                                may("from", DAY),
                                may("until", DAY)))));
    }

    private static Keys calendar() {
        Key name = must("name", TEXT);
        Key source = may("source", TEXT);
        Key computed = may("computed", new Choice(List.of("true", "false")));
        return Keys.of(must(
                "years",
                list(Keys.of(
                        must("year", YEAR_NUMBER),
                        must("daysOff", list(Keys.of(must("from", DAY), may("to", DAY), name, source, computed))),
                        may("workingDays", list(Keys.of(must("day", DAY), name, source, computed)))))));
    }

    private static Keys plan() {
        return Keys.of(
                must("title", TEXT),
                must("year", YEAR_NUMBER),
                must("issuedBy", TEXT),
                may("superior", TEXT),
                may("number", TEXT),
                may("symbol", TEXT),
                may("place", TEXT),
                may("issued", ISSUED),
                must("focalUnit", TEXT),
                may("parent", TEXT),
                may("dueSoonDays", DAYS_OF_YEAR),
                may("beforeMeans", new Choice(List.of("day-before", "same-day"))),
                may("rollOver", new Choice(List.of("none", "next-working-day"))),
                must("legalBases", TEXTS),
                must("enacting", TEXT),
                must("purposes", TEXTS),
                must("requirements", TEXTS),
                must("areas", list(area())),
                must("responsibilities", list(responsibility())),
                must(
                        "reporting",
                        Keys.of(must("opening", TEXT), may("closing", TEXT), must("to", TEXT), must("by", TEXTS))),
                must(
                        "milestones",
                        list(Keys.of(must("id", ID), must("title", TEXT), must("period", TEXT), must("due", TEXT)))),
                may("closing", TEXT),
                must("recipients", TEXTS),
                must("signature", Keys.of(must("title", TEXT), must("name", TEXT))));
    }

    private static Part area() {
        return Keys.of(
                must("id", ID),
                must("title", TEXT),
                may("heading", TEXT),
                may("introduction", TEXT),
                may("contents", CONTENTS));
    }

    private static Part responsibility() {
        return Keys.of(
                        must("heading", TEXT),
                        may("units", TEXTS),
                        may("contents", CONTENTS),
                        may("parts", list(Keys.of(must("unit", TEXT), must("contents", CONTENTS)))))
                .when(new Condition("parts", "", true, List.of("units", "contents"), ""));
    }

    private static Keys tasks() {
        return Keys.of(
                must("title", TEXT),
                may("note", TEXT),
                must(
                        "tasks",
                        list(Keys.of(
                                must("id", ID),
                                must("area", TEXT),
                                must("title", TEXT),
                                must("products", TEXTS),
                                must("leads", TEXTS),
                                may("supports", TEXTS),
                                must("deadline", TEXT),
                                may("settled", Keys.of(must("deadline", TEXT), must("by", TEXT)))))));
    }

    private static Keys targets() {
        return Keys.of(must(
                "targets",
                list(Keys.of(
                        must("id", ID),
                        must("paragraph", UP_TO_999),
                        must("text", TEXT),
                        must("goal", TEXT),
                        may("measure", new Choice(Measure.words())),
                        may("units", TEXTS)))));
    }

    private static Keys duties() {
        return Keys.of(must(
                "duties", list(Keys.of(must("id", ID), must("text", TEXT), may("units", TEXTS), must("due", TEXT)))));
    }

    private static Keys report() {
        return Keys.of(
                may("unit", TEXT),
                may("milestone", TEXT),
                may("submitted", DAY),
                may("number", TEXT),
                may("tasks", list(progress())),
                may(
                        "targets",
                        list(Keys.of(
                                must("id", ID),
                                may("value", MEASURED),
                                may("count", AMOUNT),
                                may("total", AMOUNT),
                                REASON,
                                CORRECTS))),
                may("duties", list(Keys.of(must("id", ID), may("on", list(DAY)), REASON, CORRECTS))),
                may("difficulties", TEXTS),
                may("proposals", TEXTS));
    }

    private static Part progress() {
        String done = Progress.DONE.word();
        return Keys.of(
                        must("id", ID),
                        may(
                                "progress",
                                new Choice(List.of(
                                        Progress.NOT_STARTED.word(),
                                        Progress.UNDER_WAY.word(),
                                        done,
                                        Progress.DROPPED.word()))),
                        may("on", DAY),
                        REASON,
                        may("stages", list(Keys.of(must("stage", UP_TO_99), must("on", DAY)))),
                        may("evidence", EVIDENCE),
                        CORRECTS)
                .when(
                        new Condition("progress", done, false, List.of("on"), ""),
                        new Condition("on", "", false, List.of("progress"), done),
                        new Condition("progress", Progress.DROPPED.word(), false, List.of("reason"), ""));
    }

    private static Keys scorecard() {
        return Keys.of(
                must("title", TEXT),
                may("basis", TEXT),
                must(
                        "fields",
                        list(Keys.of(
                                must("id", ID),
                                must("title", TEXT),
                                may("units", TEXTS),
                                may("pending", TEXT),
                                may(
                                        "criteria",
                                        list(Keys.of(
                                                must("id", ID),
                                                must("title", TEXT),
                                                must("max", MOST_POINTS),
                                                may("unit", TEXT),
                                                may("score", POINTS),
                                                may("evidence", EVIDENCE),
                                                may("tasks", list(ID)),
                                                may("explanation", TEXT),
                                                may("notApplicable", TEXT))))))));
    }

    private static Keys waivers() {
        return Keys.of(must(
                "waivers",
                list(Keys.of(
                        must("rule", TEXT),
                        may("plan", TEXT),
                        must("object", TEXT),
                        must("reason", TEXT),
                        must("document", TEXT),
                        must("until", DAY)))));
    }

    private static Keys config() {
        return Keys.of(may(
                "levels",
                list(Keys.of(
                        must("rule", TEXT),
                        must("level", new Choice(List.of("error", "warning", "info", "off"))),
                        REASON))));
    }
}
