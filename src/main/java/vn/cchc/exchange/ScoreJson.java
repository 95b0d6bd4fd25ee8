package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Proof;
import vn.cchc.model.UnitRef;
import vn.cchc.status.CriterionScore;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Points;
import vn.cchc.status.Score;
import vn.cchc.status.UnitScore;

/** The answer of {@code score} as JSON. */
public final class ScoreJson {
    private ScoreJson() {}

    /** @param unit the unit asked for: the answer is then about its part alone */
    public static void write(LocalDate asOf, Optional<String> unit, List<Score> plans, Writer writer)
            throws IOException {
        try (Json json = Json.document(writer, "score")) {
            json.text("asOf", asOf.toString());
            json.text("unit", unit);
            json.list("plans", plans, plan -> plan(json, plan));
        }
    }

    private static void plan(Json json, Score score) {
        json.text("id", score.plan().id());
        json.text("title", score.scorecard().title());
        json.text("basis", score.scorecard().basis());
        sum(json, score.total());
        json.number("criteria", score.total().criteria());
        json.number("scored", score.total().scored());
        json.number("notApplicable", score.total().notApplicable());
        json.list("fields", score.fields(), field -> field(json, score.plan(), field));
        json.list("units", score.units(), unit -> unit(json, unit));
        json.texts("lacking", score.total().lacking());
    }

    private static void sum(Json json, Points sum) {
        json.decimal("points", Optional.of(Json.plain(sum.points())));
        json.decimal("max", Optional.of(Json.plain(sum.max())));
        json.decimal("percent", sum.percent().map(Json::plain));
    }

    private static void field(Json json, Plan plan, FieldScore field) {
        json.text("id", field.field().id());
        json.text("title", field.field().title());
        json.texts("units", ids(plan, field.field().units()));
        json.text("pending", field.field().pending());
        sum(json, field.sum());
        json.list("criteria", field.criteria(), row -> criterion(json, plan, row));
    }

    private static void criterion(Json json, Plan plan, CriterionScore row) {
        json.text("id", row.criterion().id());
        json.text("title", row.criterion().title());
        json.text("unit", row.unit());
        json.decimal("max", Optional.of(Json.plain(row.criterion().max())));
        json.decimal("points", row.points().map(Json::plain));
        json.truth("applies", row.criterion().applies());
        json.text("notApplicable", row.criterion().notApplicable());
        json.list("evidence", row.proofs(), proof -> proof(json, plan, proof));
        json.text("explanation", row.criterion().explanation());
        json.truth("lacksEvidence", row.lacksEvidence());
    }

    private static void proof(Json json, Plan plan, Proof proof) {
        json.text("document", proof.evidence().document());
        json.day("date", proof.evidence().date());
        json.text("link", proof.evidence().link());
        json.text("file", proof.evidence().file().map(Evidence.AttachedFile::name));
        json.text("from", from(plan, proof));
    }

    /** The report that gave it, as its milestone and unit; nothing for the scorecard's own. */
    static Optional<String> from(Plan plan, Proof proof) {
        return proof.from()
                .map(report -> report.milestone() + "/" + plan.units().idOf(report.unit()));
    }

    private static void unit(Json json, UnitScore unit) {
        json.text("unit", unit.unit());
        sum(json, unit.sum());
        json.texts("lacking", unit.sum().lacking());
    }

    private static List<String> ids(Plan plan, List<UnitRef> refs) {
        List<String> ids = new ArrayList<>(refs.size());
        refs.forEach(ref -> ids.add(plan.units().idOf(ref)));
        return ids;
    }
}
