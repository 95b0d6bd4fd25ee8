package vn.cchc.explain;

import java.util.List;
import vn.cchc.message.Messages;

/** Pages as Markdown: what stands under docs/rules. */
public final class PageMarkdown {
    private PageMarkdown() {}

    public static String of(Page page) {
        StringBuilder text = new StringBuilder("# " + page.code() + "\n\n");
        text.append(page.facts()).append("\n\n").append(page.finds()).append('\n');
        for (Page.Part part : page.parts()) {
            text.append(part.title().isEmpty() ? "" : "\n## " + part.title() + "\n");
            if (part.lines().isEmpty()) {
                text.append('\n').append(part.text()).append('\n');
            } else {
                text.append("\n`").append(part.text()).append("`\n\n```yaml\n");
                part.lines().forEach(line -> text.append(line).append('\n'));
                text.append("```\n");
            }
        }
        return text.toString();
    }

    /** A table of all pages, each with a link to its own. */
    public static String index(List<Page> pages, Messages messages) {
        StringBuilder text = new StringBuilder("# " + messages.get("explain.index") + "\n\n");
        text.append(messages.get("explain.index.head")).append("\n|---|---|---|\n");
        for (Page page : pages) {
            text.append("| [")
                    .append(page.code())
                    .append("](")
                    .append(page.code())
                    .append(".md) | ");
            text.append(page.severity()).append(" | ");
            text.append(page.finds().replace("|", "\\|")).append(" |\n");
        }
        return text.toString();
    }
}
