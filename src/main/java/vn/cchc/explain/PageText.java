package vn.cchc.explain;

import java.util.List;
import vn.cchc.message.Columns;

/** Pages for a terminal: paragraphs as wide as it is, examples as they are. */
public final class PageText {
    private static final String INDENT = "  ";

    private final int width;

    /** @param width the columns there are */
    public PageText(int width) {
        this.width = width;
    }

    public String of(Page page) {
        StringBuilder text = new StringBuilder(page.code() + " · " + page.facts() + "\n\n");
        paragraph(page.finds(), "", text);
        for (Page.Part part : page.parts()) {
            text.append(part.title().isEmpty() ? "" : "\n" + part.title() + "\n");
            paragraph(part.text(), INDENT, text);
            for (String line : part.lines()) {
                text.append((INDENT + "  | " + line).stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    /** Every code with its severity, and below it what it finds. */
    public String index(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        for (Page page : pages) {
            text.append(page.code()).append(" · ").append(page.severity()).append('\n');
            paragraph(page.finds(), INDENT + INDENT, text);
        }
        return text.toString();
    }

    private void paragraph(String words, String indent, StringBuilder text) {
        for (String line : Columns.wrap(words, Math.min(100, width) - indent.length(), Integer.MAX_VALUE)) {
            text.append(indent).append(line).append('\n');
        }
    }
}
