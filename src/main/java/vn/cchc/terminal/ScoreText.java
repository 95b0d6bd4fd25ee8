package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Columns;
import vn.cchc.message.Messages;
import vn.cchc.message.ScoreWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Scorecard;
import vn.cchc.source.Severity;
import vn.cchc.status.CriterionScore;
import vn.cchc.status.FieldScore;
import vn.cchc.status.Points;
import vn.cchc.status.Score;
import vn.cchc.status.UnitScore;

/** The answer of {@code score} for a terminal: whole at 80 columns, with the unit of every criterion from 110 on. */
public final class ScoreText {
    private static final int UNITS_FROM = 110;
    private static final int UNIT = 26;
    private static final int POINTS = 6;
    private static final int PERCENT = 7;
    private static final int STANDING = 14;

    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final int width;
    private final Writer out;

    public ScoreText(Wording wording, Style style, int width, Writer out) {
        this.wording = wording;
        this.messages = wording.messages();
        this.style = style;
        this.width = Math.max(72, width);
        this.out = out;
    }

    public void write(Score score) throws IOException {
        ScoreWords words = new ScoreWords(messages, score.plan());
        wrapped(0, style.bold(), score.scorecard().title() + " (" + score.plan().id() + ")");
        said(0, "score.basis", score.scorecard().basis());
        line(messages.get("score.as-of", wording.day(score.asOf())));
        if (score.unit().isPresent()) {
            wrapped(0, messages.get("score.filter", words.unit(score.unit())));
        }
        line("");
        fields(score, words);
        line("");
        total(score, words);
        if (score.unit().isEmpty() && !score.units().isEmpty()) {
            units(score, words);
        }
    }

    private void fields(Score score, ScoreWords words) throws IOException {
        int id = idWidth(score);
        boolean wide = width >= UNITS_FROM;
        int title = wide
                ? Table.rest(width, 7, id, UNIT, POINTS, POINTS, PERCENT, STANDING)
                : Table.rest(width, 6, id, POINTS, POINTS, PERCENT, STANDING);
        Table table = wide
                ? new Table(out, 4, id, title, UNIT, POINTS, POINTS, PERCENT, STANDING)
                : new Table(out, 4, id, title, POINTS, POINTS, PERCENT, STANDING);
        if (score.total().criteria() > 0) {
            String points = right(label("points"), POINTS);
            String max = right(label("max"), POINTS);
            String percent = right(label("percent"), PERCENT);
            row(table, wide, label("number"), label("criterion"), label("unit"), points, max, percent, label("proof"));
        }
        for (FieldScore field : score.fields()) {
            field(table, wide, field, words);
            for (CriterionScore row : field.criteria()) {
                criterion(table, id, wide, row, field, words);
            }
        }
    }

    /** The field's heading with its sums, who answers for it where that is no matter of columns, and what is pending. */
    private void field(Table table, boolean wide, FieldScore field, ScoreWords words) throws IOException {
        if (field.sum().criteria() == 0) {
            wrapped(0, style.bold(), field.field().id() + ". " + field.field().title());
        } else {
            row(
                    table,
                    style.bold(),
                    wide,
                    field.field().id(),
                    field.field().title(),
                    "",
                    right(words.points(field.sum().points()), POINTS),
                    right(words.points(field.sum().max()), POINTS),
                    right(words.percent(field.sum().percent()), PERCENT),
                    "");
        }
        said(2, "score.answers", names(words, field.field()));
        said(2, "score.pending", field.field().pending());
    }

    private static Optional<String> names(ScoreWords words, Scorecard.Field field) {
        return field.units().isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words.units(field.units())));
    }

    private void criterion(Table table, int id, boolean wide, CriterionScore row, FieldScore field, ScoreWords words)
            throws IOException {
        Scorecard.Criterion criterion = row.criterion();
        String unit = row.unit().isPresent() || wide ? words.unit(row.unit()) : "";
        row(
                table,
                row.lacksEvidence() ? style.of(Severity.WARNING) : Style.Paint.NONE,
                wide,
                criterion.id(),
                criterion.title(),
                unit,
                right(words.points(row.points()), POINTS),
                right(row.criterion().applies() ? words.points(criterion.max()) : "–", POINTS),
                right(words.percent(row.percent()), PERCENT),
                words.standingText(row));
        boolean own =
                !wide && (criterion.unit().isPresent() || field.field().units().isEmpty());
        said(id + 2, "score.answers", own ? row.unit().map(any -> unit) : Optional.empty());
        said(id + 2, "score.explanation", criterion.explanation());
        said(id + 2, "score.not-applicable", criterion.notApplicable());
    }

    /** What somebody wrote, whole, after a word that says what it is. */
    private void said(int indent, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            wrapped(indent, messages.get(key) + " " + text.get());
        }
    }

    private void total(Score score, ScoreWords words) throws IOException {
        Points total = score.total();
        if (total.max().signum() == 0) {
            wrapped(0, style.bold(), messages.get(score.unit().isEmpty() ? "score.nothing" : "score.nothing.filtered"));
        } else {
            String key = score.unit().isEmpty() ? "score.total" : "score.total.filtered";
            line(style.bold(messages.get(
                    key, words.points(total.points()), words.points(total.max()), words.percent(total.percent()))));
        }
        if (total.criteria() > 0) {
            wrapped(
                    2,
                    messages.get(
                            "score.counts", total.criteria(), total.scored(), total.unscored(), total.notApplicable()));
        }
        ids("score.lacking", total.lacking());
        ids("score.explained", total.explained());
        List<String> pending = new ArrayList<>();
        score.pending().forEach(field -> pending.add(field.id()));
        ids("score.pending-fields", pending);
    }

    private void ids(String key, List<String> ids) throws IOException {
        if (!ids.isEmpty()) {
            wrapped(2, messages.get(key, ids.size()) + " " + String.join(", ", ids));
        }
    }

    private void units(Score score, ScoreWords words) throws IOException {
        line("");
        line(style.bold(messages.get("score.units")));
        int lacking = width >= UNITS_FROM ? 30 : STANDING;
        int name = Table.rest(width, 6, 1, POINTS, POINTS, PERCENT, lacking);
        Table table = new Table(out, 3, 1, name, POINTS, POINTS, PERCENT, lacking);
        String points = right(label("points"), POINTS);
        String max = right(label("max"), POINTS);
        table.row("", label("unit"), points, max, right(label("percent"), PERCENT), label("lacking"));
        for (UnitScore unit : score.units()) {
            table.row(
                    "",
                    words.unit(unit.unit()),
                    right(words.points(unit.sum().points()), POINTS),
                    right(words.points(unit.sum().max()), POINTS),
                    right(words.percent(unit.sum().percent()), PERCENT),
                    String.join(", ", unit.sum().lacking()));
        }
    }

    private static int idWidth(Score score) {
        int width = 3;
        for (FieldScore field : score.fields()) {
            width = Math.max(width, Columns.of(field.field().id()));
            for (CriterionScore row : field.criteria()) {
                width = Math.max(width, Columns.of(row.criterion().id()));
            }
        }
        return Math.min(10, width);
    }

    /** A row whose third cell, the unit, is there only where the table is wide. */
    private void row(Table table, boolean wide, String... cells) throws IOException {
        row(table, Style.Paint.NONE, wide, cells);
    }

    /** The paint is for the last cell that says something in words: the standing, or a field's title. */
    private void row(Table table, Style.Paint paint, boolean wide, String... cells) throws IOException {
        List<String> shown = new ArrayList<>(List.of(cells));
        if (!wide) {
            shown.remove(2);
        }
        int painted = cells[cells.length - 1].isEmpty() ? 1 : shown.size() - 1;
        table.row(paint, painted, shown.toArray(String[]::new));
    }

    /** A figure set to the right of its column. */
    private static String right(String figure, int width) {
        return String.valueOf(Table.FIXED_BLANK).repeat(Math.max(0, width - Columns.of(figure))) + figure;
    }

    private String label(String name) {
        return messages.get("score.column." + name);
    }

    private void wrapped(int indent, String text) throws IOException {
        wrapped(indent, Style.Paint.NONE, text);
    }

    private void wrapped(int indent, Style.Paint paint, String text) throws IOException {
        for (String line : Columns.wrap(text, width - indent, Integer.MAX_VALUE)) {
            line(" ".repeat(indent) + paint.on(line));
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
