package vn.cchc.source;

import java.util.ArrayList;
import java.util.List;

/** The text of one file and its lines, for excerpts. */
public record SourceText(String path, String text) {
    /** One line without its end, counted from 1; empty beyond the last. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = end < 0 ? text.substring(start) : text.substring(start, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** All lines without their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(lines::add);
        return lines;
    }
}
