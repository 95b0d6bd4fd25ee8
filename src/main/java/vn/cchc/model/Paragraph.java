package vn.cchc.model;

import java.util.List;

/** A paragraph of the plan and the points set out below it, if any. */
public record Paragraph(String text, List<String> details) {
    public Paragraph {
        details = List.copyOf(details);
    }
}
