package vn.cchc.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cchc.yaml.Plain;

/** Writes what a report says in a layout drawn at random: every style that a person or an editor may leave behind. */
final class Layout {
    private final Random random;
    private final List<String> comments = new ArrayList<>();
    private final boolean comment;

    Layout(Random random) {
        this.random = random;
        this.comment = random.nextInt(4) > 0;
    }

    /** The comments that were written, in order. */
    List<String> comments() {
        return comments;
    }

    String write(Plain.Keys report) {
        StringBuilder text = new StringBuilder();
        if (chance(4)) {
            text.append(remark(0));
        }
        if (chance(5)) {
            text.append("---\n");
        }
        block(text, report, 0, "");
        boolean marked = chance(6);
        if (marked) {
            text.append("...\n");
        }
        String whole = text.toString();
        if (!marked && chance(4)) {
            whole = whole.replaceAll("\n+$", "");
        }
        return chance(3) ? whole.replace("\n", "\r\n") : whole;
    }

    /** @param first what stands before the first key: the dash of an item */
    private void block(StringBuilder text, Plain.Keys keys, int indent, String first) {
        String before = first;
        for (Map.Entry<String, Plain> entry : keys.values().entrySet()) {
            if (before.isEmpty() || !before.equals(first)) {
                noise(text, indent);
            }
            text.append(before.isEmpty() ? " ".repeat(indent) : before)
                    .append(key(entry.getKey()))
                    .append(':');
            value(text, entry.getValue(), indent);
            before = "";
        }
    }

    private void value(StringBuilder text, Plain value, int indent) {
        if (value instanceof Plain.Text said) {
            scalar(text, said.text(), indent);
        } else if (chance(3) || isEmpty(value)) {
            text.append(' ').append(flow(value)).append(end());
        } else if (value instanceof Plain.Items items) {
            text.append(end());
            int deeper = indent + (chance(3) ? 0 : chance(2) ? 2 : 4);
            for (Plain item : items.items()) {
                noise(text, deeper);
                item(text, item, deeper);
            }
        } else {
            text.append(end());
            block(text, (Plain.Keys) value, indent + (chance(2) ? 2 : 3), "");
        }
    }

    private void item(StringBuilder text, Plain item, int indent) {
        String dash = " ".repeat(indent) + (chance(4) ? "-   " : "- ");
        if (item instanceof Plain.Keys keys && !chance(3)) {
            block(text, keys, dash.length(), dash);
        } else if (item instanceof Plain.Text said) {
            text.append(dash.stripTrailing());
            scalar(text, said.text(), indent);
        } else {
            text.append(dash).append(flow(item)).append(end());
        }
    }

    private void scalar(StringBuilder text, String said, int indent) {
        boolean words = said.indexOf(' ') > 0 && !said.contains(": ") && !said.contains(" #");
        if (words && chance(4)) {
            String style = chance(2) ? " >-" : " |-";
            text.append(style).append(chance(3) ? remark(1) : "\n").append(" ".repeat(indent + 2));
            text.append(said).append(chance(4) ? "\n\n" : "\n");
        } else if (words && chance(4)) {
            int blank = said.indexOf(' ');
            text.append(' ').append(said, 0, blank).append('\n').append(" ".repeat(indent + 3));
            text.append(said.substring(blank + 1)).append(end());
        } else {
            text.append(' ').append(quoted(said)).append(end());
        }
    }

    private String flow(Plain value) {
        if (value instanceof Plain.Text said) {
            return "\"" + said.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Plain.Keys keys) {
            keys.values().forEach((key, item) -> parts.add(key(key) + ": " + flow(item)));
        } else {
            ((Plain.Items) value).items().forEach(item -> parts.add(flow(item)));
        }
        String open = value instanceof Plain.Keys ? "{" : "[";
        String close = value instanceof Plain.Keys ? "}" : "]";
        String gap = chance(2) ? " " : "";
        String comma = !parts.isEmpty() && chance(5) ? "," : "";
        return open + gap + String.join(chance(2) ? ", " : " , ", parts) + comma + gap + close;
    }

    private String quoted(String said) {
        boolean plain = !said.contains(": ") && !said.contains(" #") && Character.isLetterOrDigit(said.charAt(0));
        return switch (random.nextInt(3)) {
            case 0 -> "\"" + said.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case 1 -> "'" + said.replace("'", "''") + "'";
            default -> plain ? said : "\"" + said.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }

    private String key(String key) {
        return chance(6) ? "\"" + key + "\"" : chance(8) ? "'" + key + "'" : key;
    }

    private void noise(StringBuilder text, int indent) {
        if (chance(6)) {
            text.append(chance(2) ? "\n" : "   \n");
        }
        if (chance(6)) {
            text.append(remark(random.nextInt(indent + 1)));
        }
    }

    /** The rest of a line: blanks, or a comment. */
    private String end() {
        return chance(5) ? remark(1 + random.nextInt(3)) : chance(6) ? "  \n" : "\n";
    }

    private String remark(int indent) {
        if (!comment) {
            return "\n";
        }
        String said = "# ghi chú " + comments.size() + (chance(3) ? ": on: 2022-01-01 - {x}" : "");
        comments.add(said);
        return " ".repeat(indent) + said + "\n";
    }

    private static boolean isEmpty(Plain value) {
        return value instanceof Plain.Items items && items.items().isEmpty()
                || value instanceof Plain.Keys keys && keys.values().isEmpty();
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }
}
