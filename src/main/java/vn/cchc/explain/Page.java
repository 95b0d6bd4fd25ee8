package vn.cchc.explain;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Messages;
import vn.cchc.source.Severity;

/** The page of one code, part by part, in one language. */
public final class Page {
    /**
     * A part of a page: some words and, where they name a file, a stretch of it.
     *
     * @param title empty where the part belongs to the one before
     */
    public record Part(String title, String text, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    private final Topic topic;
    private final Messages messages;
    private final Messages explanations;

    public Page(Topic topic, Messages messages, Messages explanations) {
        this.topic = topic;
        this.messages = messages;
        this.explanations = explanations;
    }

    public String code() {
        return topic.code();
    }

    /** What it finds, in one sentence. */
    public String finds() {
        return explanations.get(topic.code());
    }

    public String why() {
        return explanations.get(topic.code() + ".why");
    }

    public String severity() {
        return severity(topic.severity(), messages);
    }

    static String severity(Severity severity, Messages messages) {
        return messages.get("explain." + severity.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Severity and first version. */
    public String facts() {
        return messages.get("explain.facts", severity(), topic.since());
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(prose("why", why()));
        Examples examples = Examples.load();
        excerpts("bad", examples.bad(topic.code()), parts);
        excerpts("good", examples.good(topic.code()), parts);
        parts.add(prose("mend", explanations.get(topic.code() + ".mend")));
        parts.add(prose("suppress", suppress()));
        return parts;
    }

    private Part prose(String part, String text) {
        return new Part(messages.get("explain." + part), text, List.of());
    }

    private void excerpts(String part, List<Examples.Piece> pieces, List<Part> parts) {
        String title = messages.get("explain." + part);
        for (Examples.Piece piece : pieces) {
            String text = piece.lines().isEmpty() ? messages.get("explain.no-file", piece.path()) : piece.path();
            parts.add(new Part(title, text, piece.lines()));
            title = "";
        }
    }

    private String suppress() {
        String sort = topic.sort().name().toLowerCase(java.util.Locale.ROOT);
        return messages.get("explain.suppress." + sort, topic.code());
    }
}
