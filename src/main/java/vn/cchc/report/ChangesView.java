package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Effect;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.WordDiff;
import vn.cchc.message.ChangeWords;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;

/** What changed between two states of the plans, as ready words. */
public record ChangesView(
        String language,
        String from,
        String to,
        String asOf,
        String summary,
        boolean nothing,
        boolean objecting,
        List<ObjectionLine> objections,
        boolean sharing,
        List<ChangeLine> shared,
        List<PlanPart> plans,
        String left,
        boolean cut) {

    /** A rule on changes that objects: how grave, where, and the words. */
    public record ObjectionLine(String severity, String place, String message, String hint, String code) {}

    /** What changed in one plan, and what that does to the standing of its tasks. */
    public record PlanPart(
            String id, String title, List<ChangeLine> changes, boolean moving, String effect, List<Move> moved) {}

    /** One thing that is new, gone or changed; its sign is +, − or ~. */
    public record ChangeLine(
            String sign, String headline, boolean added, boolean removed, boolean edited, List<FieldLine> fields) {}

    /** One field: its name and the pieces of its old and new words. */
    public record FieldLine(String name, List<PieceText> pieces) {}

    /** A run of words: in both, only in the old or only in the new; and whether blanks stand around it. */
    public record PieceText(String text, boolean old, boolean fresh, boolean blankBefore, boolean blankAfter) {}

    /** A task that stands differently. */
    public record Move(String task, String label, String before, String after) {}

    /** @param most how many changes are told; how many more there are is said */
    public static ChangesView of(
            Comparison comparison, String from, String to, List<Finding> findings, Wording wording, int most) {
        Counter counter = new Counter(most);
        List<ChangeLine> shared = lines(comparison.shared(), wording, counter);
        List<PlanPart> plans = new ArrayList<>();
        for (Comparison.OfPlan plan : comparison.plans()) {
            plans.add(new PlanPart(
                    plan.plan().id(),
                    plan.plan().document().title(),
                    lines(plan.changes(), wording, counter),
                    !plan.effect().moved().isEmpty(),
                    new ChangeWords(wording.messages()).effects(plan.effect()),
                    moves(plan.effect(), wording, counter)));
        }
        return new ChangesView(
                wording.messages().language().tag(),
                from,
                to,
                wording.day(comparison.asOf()),
                new ChangeWords(wording.messages()).summary(comparison),
                comparison.isEmpty(),
                !findings.isEmpty(),
                objections(findings, wording.messages(), counter),
                !shared.isEmpty(),
                shared,
                plans,
                String.valueOf(counter.left),
                counter.left > 0);
    }

    /** How many changes, objections and moves are told. */
    public int told() {
        int told = objections.size() + shared.size();
        for (PlanPart plan : plans) {
            told += plan.changes().size() + plan.moved().size();
        }
        return told;
    }

    /** Lets so many lines through and counts the rest. */
    private static final class Counter {
        private int most;
        private int left;

        Counter(int most) {
            this.most = most;
        }

        boolean takes() {
            left += most > 0 ? 0 : 1;
            return most-- > 0;
        }
    }

    private static List<ObjectionLine> objections(List<Finding> findings, Messages messages, Counter counter) {
        FindingWords words = new FindingWords(messages);
        List<ObjectionLine> lines = new ArrayList<>();
        for (Finding finding : findings) {
            if (counter.takes()) {
                lines.add(new ObjectionLine(
                        messages.get("changes.severity." + severity(finding.severity())),
                        finding.at().toString(),
                        words.message(finding),
                        words.hint(finding),
                        finding.code()));
            }
        }
        return lines;
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<ChangeLine> lines(List<Change> changes, Wording wording, Counter counter) {
        ChangeWords words = new ChangeWords(wording.messages());
        List<ChangeLine> lines = new ArrayList<>();
        for (Change change : changes) {
            if (counter.takes()) {
                List<FieldLine> fields = new ArrayList<>();
                if (change instanceof Change.Changed changed) {
                    for (FieldChange field : changed.fields()) {
                        fields.add(new FieldLine(words.of(changed.subject(), field), pieces(words.edit(field))));
                    }
                }
                lines.add(new ChangeLine(
                        change instanceof Change.Added ? "+" : change instanceof Change.Removed ? "−" : "~",
                        words.headline(change),
                        change instanceof Change.Added,
                        change instanceof Change.Removed,
                        !fields.isEmpty(),
                        fields));
            }
        }
        return lines;
    }

    private static List<PieceText> pieces(List<WordDiff.Piece> pieces) {
        List<PieceText> texts = new ArrayList<>();
        for (WordDiff.Piece piece : pieces) {
            String text = piece.text();
            texts.add(new PieceText(
                    text.strip(),
                    piece.in() == WordDiff.In.OLD,
                    piece.in() == WordDiff.In.NEW,
                    !text.equals(text.stripLeading()),
                    !text.isBlank() && !text.equals(text.stripTrailing())));
        }
        return texts;
    }

    private static List<Move> moves(Effect effect, Wording wording, Counter counter) {
        List<Move> moves = new ArrayList<>();
        for (Effect.Move move : effect.moved()) {
            if (counter.takes()) {
                moves.add(new Move(
                        move.task(), move.label(), wording.standing(move.from()), wording.standing(move.to())));
            }
        }
        return moves;
    }
}
