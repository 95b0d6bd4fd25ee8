package vn.cchc.write;

import java.util.ArrayList;
import java.util.List;

/** Two texts that differ in one stretch, as a unified diff of lines. */
public final class LineDiff {
    private static final int CONTEXT = 3;

    private LineDiff() {}

    /** The diff without its file names; empty where the texts are the same. */
    public static String of(String before, String after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        int same = 0;
        int shorter = Math.min(old.size(), fresh.size());
        while (same < shorter && old.get(same).equals(fresh.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && old.get(old.size() - 1 - behind).equals(fresh.get(fresh.size() - 1 - behind))) {
            behind++;
        }
        if (same == old.size() && same == fresh.size()) {
            return "";
        }
        int from = Math.max(0, same - CONTEXT);
        int oldEnd = old.size() - behind;
        int freshEnd = fresh.size() - behind;
        int context = Math.min(CONTEXT, behind);
        StringBuilder diff = new StringBuilder(
                "@@ -" + range(from, oldEnd + context) + " +" + range(from, freshEnd + context) + " @@\n");
        add(diff, ' ', old.subList(from, same));
        add(diff, '-', old.subList(same, oldEnd));
        add(diff, '+', fresh.subList(same, freshEnd));
        add(diff, ' ', old.subList(oldEnd, oldEnd + context));
        return diff.toString();
    }

    private static String range(int from, int end) {
        int length = end - from;
        return (length == 0 ? from : from + 1) + "," + length;
    }

    private static void add(StringBuilder diff, char sign, List<String> lines) {
        for (String line : lines) {
            String shown = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            diff.append(sign).append(shown).append('\n');
            if (shown.equals(line)) {
                diff.append("\\ No newline at end of file\n");
            }
        }
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
