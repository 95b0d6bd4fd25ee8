package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.List;

/** Spells a value as YAML: in one line, or in lines below each other. */
final class Spelling {
    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final String NEVER_IN_FLOW = ",[]{}";
    private static final String STEP = "  ";

    private Spelling() {}

    /** In one line, as it may stand between brackets. */
    static String inline(Plain value) {
        if (value instanceof Plain.Text text) {
            return text(text.text(), true);
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Plain.Keys keys) {
            keys.values().forEach((key, item) -> parts.add(key + ": " + inline(item)));
            return "{" + String.join(", ", parts) + "}";
        }
        ((Plain.Items) value).items().forEach(item -> parts.add(inline(item)));
        return "[" + String.join(", ", parts) + "]";
    }

    /** In lines below each other, the first without indent: maps key by key, lists of longer maps item by item. */
    static List<String> block(Plain value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Plain.Keys keys) {
            keys.values().forEach((key, item) -> lines.addAll(entry(key, item)));
        } else if (value instanceof Plain.Items items) {
            items.items().forEach(item -> lines.addAll(item(item)));
        } else {
            lines.add(text(((Plain.Text) value).text(), false));
        }
        return lines;
    }

    /** The lines of {@code key: value}. */
    static List<String> entry(String key, Plain value) {
        if (value instanceof Plain.Items items && items.items().stream().anyMatch(Plain.Keys.class::isInstance)) {
            List<String> lines = new ArrayList<>(List.of(key + ":"));
            block(value).forEach(line -> lines.add(STEP + line));
            return lines;
        }
        return List.of(key + ": " + (value instanceof Plain.Text text ? text(text.text(), false) : inline(value)));
    }

    /** The lines of a list's item: a map without lists in one line. */
    static List<String> item(Plain value) {
        boolean holdsLists = value instanceof Plain.Keys keys
                && keys.values().values().stream().anyMatch(Plain.Items.class::isInstance);
        if (!holdsLists) {
            return List.of("- " + (value instanceof Plain.Text text ? text(text.text(), false) : inline(value)));
        }
        List<String> lines = new ArrayList<>();
        block(value).forEach(line -> lines.add((lines.isEmpty() ? "- " : STEP) + line));
        return lines;
    }

    /** A text as it is where that is safe, in double quotes where it is not. */
    static String text(String text, boolean inFlow) {
        return isSafe(text, inFlow) ? text : quoted(text);
    }

    private static boolean isSafe(String text, boolean inFlow) {
        if (text.isBlank() || !text.equals(text.strip()) || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (text.equalsIgnoreCase("null") || text.equals("~") || text.startsWith("...") || text.endsWith(":")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean breaks = c == ':' && (next == ' ' || next == '\t') || c == '#' && text.charAt(i - 1) <= ' ';
            boolean special =
                    c < ' ' || c == 0x7F || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
            boolean flow = inFlow && (NEVER_IN_FLOW.indexOf(c) >= 0 || c == ':');
            if (breaks || special || flow) {
                return false;
            }
        }
        return true;
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    boolean special = c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
                    quoted.append(special ? String.format("\\u%04x", (int) c) : String.valueOf(c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
