package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Effect;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.WordDiff.Piece;
import vn.cchc.message.ChangeWords;
import vn.cchc.message.Columns;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;

/** The answer of {@code diff} for a terminal: plan by plan, one line a field. */
public final class ChangeText {
    private final Wording wording;
    private final Messages messages;
    private final ChangeWords words;
    private final Style style;
    private final int width;
    private final Writer out;

    public ChangeText(Wording wording, Style style, int width, Writer out) {
        this.wording = wording;
        this.messages = wording.messages();
        this.words = new ChangeWords(messages);
        this.style = style;
        this.width = Math.max(40, width);
        this.out = out;
    }

    /** @param from the older revision and {@code to} the newer one, as people call them */
    public void write(Comparison comparison, String from, String to) throws IOException {
        title(messages.get("diff.title", from, to));
        if (comparison.isEmpty()) {
            line(messages.get("diff.none"));
            return;
        }
        wrapped("", words.summary(comparison));
        if (!comparison.shared().isEmpty()) {
            line("");
            line(style.bold(messages.get("diff.shared")));
            changes(comparison.shared());
        }
        for (Comparison.OfPlan plan : comparison.plans()) {
            line("");
            title(messages.get(
                    "status.title", plan.plan().document().title(), plan.plan().id()));
            changes(plan.changes());
            effect(comparison, plan.effect());
        }
    }

    private void title(String text) throws IOException {
        for (String part : Columns.wrap(text, width, Integer.MAX_VALUE)) {
            line(style.bold(part));
        }
    }

    private void changes(List<Change> changes) throws IOException {
        for (Change change : changes) {
            change(change);
        }
    }

    private void change(Change change) throws IOException {
        String sign = change.as(new Signs());
        wrapped(sign + " ", words.headline(change));
        if (change instanceof Change.Changed changed) {
            for (FieldChange field : changed.fields()) {
                wrapped("    ", words.of(changed.subject(), field) + ": " + shown(words.edit(field)));
            }
        }
    }

    private static final class Signs implements Change.Cases<String> {
        @Override
        public String added(Change.Added change) {
            return "+";
        }

        @Override
        public String removed(Change.Removed change) {
            return "-";
        }

        @Override
        public String changed(Change.Changed change) {
            return "~";
        }
    }

    /** Old and new words are marked so that they can be told apart without colour. */
    private static String shown(List<Piece> pieces) {
        StringBuilder shown = new StringBuilder();
        for (Piece piece : pieces) {
            shown.append(
                    switch (piece.in()) {
                        case BOTH -> piece.text();
                        case OLD -> "[-" + piece.text() + "-]";
                        case NEW -> "{+" + piece.text() + "+}";
                    });
        }
        return shown.toString().replace('\n', ' ');
    }

    private void effect(Comparison comparison, Effect effect) throws IOException {
        if (effect.moved().isEmpty()) {
            return;
        }
        wrapped("  ", messages.get("diff.effect", wording.day(comparison.asOf()), words.effects(effect)));
        for (Effect.Move move : effect.moved()) {
            wrapped(
                    "    ",
                    messages.get(
                            "diff.effect.task",
                            move.task(),
                            wording.standing(move.from()),
                            wording.standing(move.to())));
        }
    }

    private void wrapped(String start, String text) throws IOException {
        String indent = start;
        for (String part : Columns.wrap(text, width - start.length(), Integer.MAX_VALUE)) {
            line(indent + part);
            indent = " ".repeat(start.length());
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
