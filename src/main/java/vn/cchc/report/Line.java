package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One of several texts that a template sets one below the other.
 *
 * @param more whether another line follows, so that a template can put a break between them and none at the end
 */
public record Line(String text, boolean more) {
    static List<Line> of(List<String> texts) {
        List<Line> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(texts.get(i), i + 1 < texts.size()));
        }
        return lines;
    }
}
