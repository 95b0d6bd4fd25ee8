package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import vn.cchc.diff.Step;
import vn.cchc.diff.TaskHistory;
import vn.cchc.message.Columns;
import vn.cchc.message.HistoryWords;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;

/** The answer of {@code history} for a terminal: what happened to one deadline, commit by commit. */
public final class HistoryText {
    private static final int COMMIT = 8;

    private final Wording wording;
    private final Messages messages;
    private final HistoryWords words;
    private final Style style;
    private final int width;
    private final Writer out;

    public HistoryText(Wording wording, Style style, int width, Writer out) {
        this.wording = wording;
        this.messages = wording.messages();
        this.words = new HistoryWords(messages);
        this.style = style;
        this.width = Math.max(40, width);
        this.out = out;
    }

    public void write(TaskHistory history) throws IOException {
        bold(messages.get("history.title", history.task(), history.label(), history.plan()));
        for (Step step : history.steps()) {
            String none = messages.get(step.commit().isPresent() ? "history.no-day" : "history.now");
            String day = step.day().map(wording::day).orElse(none);
            String commit = step.commit()
                    .map(id -> id.substring(0, Math.min(COMMIT, id.length())) + "  ")
                    .orElse("");
            wrapped("  ", day + "  " + commit + step.author());
            wrapped("      ", words.move(step.move()));
            if (!step.subject().isEmpty()) {
                wrapped("      ", "“" + step.subject() + "”");
            }
        }
        if (history.overall().isPresent()) {
            wrapped("  ", words.total(history.times(), history.overall().get()));
        }
        if (!history.unreadable().isEmpty()) {
            wrapped("  ", messages.get("history.unreadable", String.join(", ", history.unreadable())));
        }
    }

    private void bold(String text) throws IOException {
        for (String part : Columns.wrap(text, width, Integer.MAX_VALUE)) {
            line(style.bold(part));
        }
    }

    private void wrapped(String indent, String text) throws IOException {
        for (String part : Columns.wrap(text, width - indent.length(), Integer.MAX_VALUE)) {
            line(indent + part);
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
