package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.ScoreWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Proof;
import vn.cchc.model.Scorecard;
import vn.cchc.status.CriterionScore;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Points;
import vn.cchc.status.Score;
import vn.cchc.status.UnitScore;

/** The self-scoring with its evidence, as ready words and figures. Every sum is added up from the rows shown. */
public record ScoreView(
        String language,
        String plan,
        String title,
        String issuer,
        Optional<String> basis,
        String asOf,
        Optional<String> filter,
        Sum total,
        boolean scorable,
        String criteria,
        String scored,
        String unscored,
        String notApplicable,
        List<Group> fields,
        List<UnitRow> units,
        boolean hasUnits,
        List<Line> lacking,
        boolean hasLacking,
        String lackingNumber,
        List<Line> explained,
        boolean hasExplained,
        String explainedNumber,
        List<Line> pending,
        boolean hasPending,
        String pendingNumber) {

    public record Sum(String points, String max, String percent) {}

    /** A field; {@code hasRows} where it has criteria, without which its sums say nothing. */
    public record Group(
            String id,
            String title,
            List<Line> units,
            boolean hasUnits,
            Optional<String> pending,
            Sum sum,
            List<Row> rows,
            boolean hasRows) {}

    /** A criterion; {@code standing} is the word for style sheets. */
    public record Row(
            String id,
            String title,
            String unit,
            String points,
            String max,
            String percent,
            String standing,
            String standingText,
            boolean lacksEvidence,
            List<Document> evidence,
            Optional<String> explanation,
            Optional<String> notApplicable) {}

    /** A document of evidence; {@code link} is there only where it leads to the web, {@code place} is any other link or file. */
    public record Document(
            String document,
            Optional<String> date,
            Optional<String> link,
            Optional<String> place,
            Optional<String> from) {}

    public record UnitRow(String unit, Sum sum, List<Line> lacking) {}

    static ScoreView of(Score score, Wording wording) {
        Plan plan = score.plan();
        Points total = score.total();
        ScoreWords words = new ScoreWords(wording.messages(), plan);
        List<String> pending = new ArrayList<>();
        score.pending().forEach(field -> pending.add(field.id()));
        return new ScoreView(
                wording.messages().language().tag(),
                plan.id(),
                score.scorecard().title(),
                plan.document()
                        .issuedBy()
                        .map(unit -> plan.units().nameOf(plan.units().idOf(unit)))
                        .orElse(""),
                score.scorecard().basis(),
                wording.day(score.asOf()),
                score.unit().map(plan.units()::nameOf),
                sum(total, words),
                total.max().signum() > 0,
                String.valueOf(total.criteria()),
                String.valueOf(total.scored()),
                String.valueOf(total.unscored()),
                String.valueOf(total.notApplicable()),
                groups(score, words, wording),
                units(score, words),
                score.unit().isEmpty() && !score.units().isEmpty(),
                Line.of(total.lacking()),
                !total.lacking().isEmpty(),
                String.valueOf(total.lacking().size()),
                Line.of(total.explained()),
                !total.explained().isEmpty(),
                String.valueOf(total.explained().size()),
                Line.of(pending),
                !pending.isEmpty(),
                String.valueOf(pending.size()));
    }

    private static Sum sum(Points points, ScoreWords words) {
        return new Sum(words.points(points.points()), words.points(points.max()), words.percent(points.percent()));
    }

    private static List<Group> groups(Score score, ScoreWords words, Wording wording) {
        List<Group> groups = new ArrayList<>();
        for (FieldScore field : score.fields()) {
            List<Row> rows = new ArrayList<>();
            field.criteria().forEach(row -> rows.add(row(row, words, wording)));
            groups.add(new Group(
                    field.field().id(),
                    field.field().title(),
                    Line.of(words.units(field.field().units())),
                    !field.field().units().isEmpty(),
                    field.field().pending(),
                    sum(field.sum(), words),
                    rows,
                    !rows.isEmpty()));
        }
        return groups;
    }

    private static Row row(CriterionScore row, ScoreWords words, Wording wording) {
        Scorecard.Criterion criterion = row.criterion();
        List<Document> evidence = new ArrayList<>();
        row.proofs().forEach(proof -> evidence.add(document(proof, words, wording)));
        return new Row(
                criterion.id(),
                criterion.title(),
                words.unit(row.unit()),
                words.points(row.points()),
                criterion.applies() ? words.points(criterion.max()) : "–",
                words.percent(row.percent()),
                ScoreWords.standing(row),
                words.standingText(row),
                row.lacksEvidence(),
                evidence,
                criterion.explanation(),
                criterion.notApplicable());
    }

    private static Document document(Proof proof, ScoreWords words, Wording wording) {
        Optional<String> link = proof.evidence().link().filter(ScoreView::leadsToTheWeb);
        Optional<String> place = proof.evidence()
                .link()
                .filter(any -> link.isEmpty())
                .or(() -> proof.evidence().file().map(Evidence.AttachedFile::name));
        return new Document(
                proof.evidence().document(), proof.evidence().date().map(wording::day), link, place, words.from(proof));
    }

    /** Any other scheme could run code in the reader's browser. */
    private static boolean leadsToTheWeb(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    private static List<UnitRow> units(Score score, ScoreWords words) {
        List<UnitRow> rows = new ArrayList<>();
        for (UnitScore unit : score.units()) {
            rows.add(new UnitRow(
                    words.unit(unit.unit()),
                    sum(unit.sum(), words),
                    Line.of(unit.sum().lacking())));
        }
        return rows;
    }
}
