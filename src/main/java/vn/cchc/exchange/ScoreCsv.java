package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Proof;
import vn.cchc.status.CriterionScore;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Score;

/** The criteria of {@code score} as CSV: one row a criterion, names of columns as in the JSON. */
public final class ScoreCsv {
    private static final List<String> HEAD = List.of(
            "plan",
            "field",
            "id",
            "title",
            "unit",
            "max",
            "points",
            "applies",
            "notApplicable",
            "evidence",
            "explanation",
            "lacksEvidence");

    private ScoreCsv() {}

    public static void write(List<Score> scores, Writer writer) throws IOException {
        Csv csv = new Csv(writer);
        csv.row(HEAD);
        for (Score score : scores) {
            for (FieldScore field : score.fields()) {
                for (CriterionScore row : field.criteria()) {
                    csv.row(row(score, field, row));
                }
            }
        }
    }

    private static List<String> row(Score score, FieldScore field, CriterionScore row) {
        return List.of(
                score.plan().id(),
                field.field().id(),
                row.criterion().id(),
                row.criterion().title(),
                row.unit().orElse(""),
                number(Optional.of(row.criterion().max())),
                number(row.points()),
                String.valueOf(row.criterion().applies()),
                row.criterion().notApplicable().orElse(""),
                documents(score, row),
                row.criterion().explanation().orElse(""),
                String.valueOf(row.lacksEvidence()));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Json::plain).map(BigDecimal::toPlainString).orElse("");
    }

    private static String documents(Score score, CriterionScore row) {
        List<String> documents = new ArrayList<>();
        for (Proof proof : row.proofs()) {
            String from = ScoreJson.from(score.plan(), proof)
                    .map(report -> " (" + report + ")")
                    .orElse("");
            documents.add(proof.evidence().document() + from);
        }
        return String.join("; ", documents);
    }
}
