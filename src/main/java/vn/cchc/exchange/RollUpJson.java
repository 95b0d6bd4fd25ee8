package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;
import vn.cchc.status.RollUp;
import vn.cchc.status.Standing;
import vn.cchc.status.Sums;
import vn.cchc.status.Sums.Kind;

/** The answer of {@code rollup} as JSON. */
public final class RollUpJson {
    private final Json json;
    private final boolean tasksOnly;
    private final boolean targets;

    private RollUpJson(Json json, String by) {
        this.json = json;
        this.tasksOnly = by.equals("area");
        this.targets = by.equals("plan");
    }

    /**
     * @param by the word of {@code --by}: plan, area or unit
     * @param unreadable the first error of each file that could not be read
     */
    public static void write(
            LocalDate asOf,
            String by,
            RollUp sums,
            List<RollUp.Row> rows,
            List<Finding> unreadable,
            FindingWords words,
            Writer writer)
            throws IOException {
        try (Json json = Json.document(writer, "rollup")) {
            RollUpJson out = new RollUpJson(json, by);
            json.text("asOf", asOf.toString());
            json.text("by", by);
            json.number("plans", sums.plans());
            json.list("rows", rows, row -> {
                json.text("id", row.id());
                json.text("title", row.title());
                json.text("parent", row.parent());
                if (by.equals("unit")) {
                    json.text("register", row.register());
                }
                if (out.targets) {
                    json.truth("readable", !row.title().isEmpty());
                    json.truth("counted", row.counted());
                }
                json.object("own", () -> out.figures(row.own()));
                json.object("all", () -> out.figures(row.all()));
            });
            json.object("totals", () -> out.figures(by.equals("unit") ? sums.totalOfUnits() : sums.total()));
            json.number("tasks", sums.total().tasks());
            json.list("unreadable", unreadable, finding -> {
                json.text("path", finding.at().path());
                json.number("line", finding.at().line());
                json.number("column", finding.at().column());
                json.text("code", finding.code());
                json.text("message", words.message(finding));
            });
        }
    }

    private void figures(Sums sums) {
        json.number("tasks", sums.tasks());
        for (Standing standing : Standing.values()) {
            json.number(standing.word(), sums.of(standing));
        }
        if (tasksOnly) {
            return;
        }
        json.object("reports", () -> {
            json.number("expected", sums.reportsExpected());
            json.number("onTime", sums.of(Kind.REPORTS_ON_TIME));
            json.number("onNamedDay", sums.of(Kind.REPORTS_ON_NAMED_DAY));
            json.number("late", sums.of(Kind.REPORTS_LATE));
            json.number("missing", sums.of(Kind.REPORTS_MISSING));
        });
        if (targets) {
            json.object("targets", () -> {
                json.number("met", sums.of(Kind.TARGETS_MET));
                json.number("notMet", sums.of(Kind.TARGETS_NOT_MET));
                json.number("unknown", sums.of(Kind.TARGETS_UNKNOWN));
            });
        }
        json.object("duties", () -> {
            json.number("due", sums.dutiesDue());
            json.number("done", sums.of(Kind.DUTIES_DONE));
            json.number("late", sums.of(Kind.DUTIES_LATE));
            json.number("missed", sums.of(Kind.DUTIES_MISSED));
        });
    }
}
