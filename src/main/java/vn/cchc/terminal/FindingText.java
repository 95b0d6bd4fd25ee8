package vn.cchc.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.message.Columns;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Messages;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;
import vn.cchc.source.Signs;
import vn.cchc.source.SourceText;

/** Findings as {@code path:line:column: severity: message [code]}, each with its line, a caret and the way out. */
public final class FindingText {
    private static final int MARGIN = 8;
    private static final int EXCERPT = 100;

    private final Messages messages;
    private final FindingWords words;
    private final Style style;
    private final Function<String, Optional<SourceText>> texts;
    /** The file of the last finding: findings come file by file. */
    private String shownPath = "";

    private Optional<SourceText> shown = Optional.empty();
    /** The line of the last finding and its length in code points: there may be thousands in one that is long. */
    private String line = "";

    private int lineNumber;
    private int lineLength;
    private final Writer out;

    public FindingText(Messages messages, Style style, Function<String, Optional<SourceText>> texts, Writer out) {
        this.messages = messages;
        this.words = new FindingWords(messages);
        this.style = style;
        this.texts = texts;
        this.out = out;
    }

    public void write(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            write(finding);
        }
    }

    private void write(Finding finding) throws IOException {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        line(style.bold(finding.at() + ":") + " " + style.of(finding.severity()).on(severity + ":") + " "
                + clean(words.message(finding)) + " [" + finding.code() + "]");
        if (!finding.at().path().equals(shownPath)) {
            shownPath = finding.at().path();
            shown = texts.apply(shownPath);
            lineNumber = 0;
        }
        Optional<SourceText> text = shown;
        if (text.isPresent()) {
            if (finding.at().line() != lineNumber) {
                lineNumber = finding.at().line();
                line = text.get().line(lineNumber);
                lineLength = line.isBlank() ? 0 : line.codePointCount(0, line.length());
            }
            excerpt(finding);
        }
        String hint = words.hint(finding);
        if (!hint.isEmpty()) {
            line(" ".repeat(MARGIN - 3) + style.faint("=") + " " + clean(hint));
        }
    }

    /** The line that holds the place, moved so that the place is in sight, and a caret under it. */
    private void excerpt(Finding finding) throws IOException {
        if (lineLength == 0) {
            return;
        }
        int length = lineLength;
        int column = Math.min(finding.at().column() - 1, length);
        int from = column > EXCERPT - 20 ? column - 20 : 0;
        int to = Math.min(length, from + EXCERPT);
        String excerpt = clean(line.substring(index(from), index(to)));
        int start = excerpt.offsetByCodePoints(0, column - from);
        boolean sameLine = finding.at().endLine() == finding.at().line();
        int endColumn = sameLine ? Math.min(finding.at().endColumn() - 1, to) : to;
        int marked = Math.max(1, endColumn - column);
        int end = excerpt.offsetByCodePoints(start, Math.min(marked, to - column));
        String number = String.valueOf(finding.at().line());
        line(" ".repeat(Math.max(0, MARGIN - 4 - number.length())) + style.faint(number + " |") + " "
                + (from > 0 ? "…" : "") + excerpt + (to < length ? "…" : ""));
        line(" ".repeat(Math.max(number.length() + 1, MARGIN - 3)) + style.faint("|") + " " + (from > 0 ? " " : "")
                + " ".repeat(Columns.of(excerpt.substring(0, start)))
                + style.of(finding.severity()).on("^".repeat(Math.max(1, Columns.of(excerpt.substring(start, end))))));
    }

    /** Where so many code points of the line end. */
    private int index(int points) {
        return lineLength == line.length() ? points : line.offsetByCodePoints(0, points);
    }

    /** Control characters would move the cursor; tabs count as one column here as in the place. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints()
                .forEach(point -> clean.appendCodePoint(
                        point == '\t' ? ' ' : point == '\n' || Signs.actsOnTerminals(point) ? 0xFFFD : point));
        return clean.toString();
    }

    /** The last line: how much was read and what was found. */
    public void summary(List<Finding> findings, int files) throws IOException {
        counts("validate.summary", findings, files);
    }

    /** A last line that counts: its first arguments, then errors, warnings and infos. */
    public void counts(String key, List<Finding> findings, Object... first) throws IOException {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : findings) {
            counts[finding.severity().ordinal()]++;
        }
        List<Object> arguments = new ArrayList<>(List.of(first));
        for (int count : counts) {
            arguments.add(count);
        }
        line(messages.get(key, arguments.toArray()));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
